/** What people set for everybody. */
export const settings = {
  lights: {
    title: '亮灯规则',
    note: '用于之后的判断；已锁定的月份不变',
    projects: '项目',
    projectsNote: '完成率落后序时进度达到以下百分点时亮灯；节点逾期、逾期未填一律滞后',
    blockers: '堵点卡点',
    blockersNote: '超过完成时限为滞后；临近时限为预警',
    staleTitle: '亮灯规则已被他人修改',
    points: '个百分点',
    workingDays: '个工作日',
    field: { redBehind: '滞后（红灯）', yellowBehind: '预警（黄灯）', blockerYellowWorkingDays: '临近时限' },
  },
  system: {
    title: '系统设置',
    note: '运行方面的设置',
    audit: '审计',
    auditNote: '记录的改动永久保存；登录、导出等访问事件到期清除，法律要求至少保存六个月',
    mail: '邮件',
    mailOn: '已配置，发件人 {{from}}',
    mailOff: '未配置邮件服务器，通知只在系统内送达。由运行人员用 LIANQUN_SMTP_URL 配置。',
    days: '天',
    staleTitle: '系统设置已被他人修改',
    field: { accessEventDays: '访问事件保存' },
  },
} as const;
