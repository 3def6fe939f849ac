/** What people set for everybody. */
export const settings = {
  lights: {
    title: 'Lights',
    note: 'For what is judged from now on; locked months stay as they are',
    projects: 'Projects',
    projectsNote:
      'So many percentage points behind time-proportional progress; a milestone overdue or an entry missing after closing is always behind',
    blockers: 'Blockers',
    blockersNote: 'Behind after the deadline, at risk shortly before it',
    staleTitle: 'Somebody else has changed the rules of the lights',
    points: 'points',
    workingDays: 'working days',
    field: {
      redBehind: 'Behind (red)',
      yellowBehind: 'At risk (yellow)',
      blockerYellowWorkingDays: 'Before the deadline',
    },
  },
  system: {
    title: 'System settings',
    note: 'How the system runs',
    audit: 'Audit',
    auditNote:
      'Changes are kept for ever; access events (sign-ins, exports …) are removed after this time, which the law wants to be six months at least',
    mail: 'Mail',
    mailOn: 'Configured; mails come from {{from}}',
    mailOff: 'No mail server is configured: notifications stay inside the system. Operators set LIANQUN_SMTP_URL.',
    days: 'days',
    staleTitle: 'Somebody else has changed the system settings',
    field: { accessEventDays: 'Access events are kept for' },
  },
} as const;
