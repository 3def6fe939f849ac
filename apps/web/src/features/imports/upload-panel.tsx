import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../shared/formats.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { fileFault, uploadLimit, uploadList, type UploadProgress } from './upload.js';
import { apiPath, useRegister } from './register.js';

interface Running extends UploadProgress {
  name: string;
  abort: () => void;
}

function useUpload(onUploaded: (id: string) => void) {
  const { t } = useTranslation();
  const register = useRegister();
  const text = useProblemText();
  const client = useQueryClient();
  const [running, setRunning] = useState<Running | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const start = async (file: File | undefined) => {
    if (!file || running) return;
    const found = fileFault(file);
    if (found) {
      const values = { name: file.name, size: fileSize(file.size), limit: fileSize(uploadLimit) };
      setFault(t(`imports.upload.${found}`, values));
      return;
    }
    setFault(null);
    const upload = uploadList(apiPath(register), file, (progress) =>
      setRunning((now) => now && { ...now, ...progress }),
    );
    setRunning({ name: file.name, sent: 0, total: file.size, abort: upload.abort });
    try {
      const id = await upload.done;
      await client.invalidateQueries({ queryKey: ['get', apiPath(register)] });
      onUploaded(id);
    } catch (error) {
      const cancelled = error instanceof DOMException && error.name === 'AbortError';
      if (!cancelled) setFault(t('imports.upload.failed', { reason: text(error) }));
    } finally {
      setRunning(null);
    }
  };
  return { running, fault, start };
}

function Sending({ running }: { running: Running }) {
  const { t } = useTranslation();
  return (
    <div className="sending">
      <p>{t('imports.upload.uploading', { name: running.name })}</p>
      <progress
        max={running.total || 1}
        value={running.sent}
        aria-label={t('imports.upload.uploading', { name: running.name })}
      />
      <p className="muted sm">
        {t('imports.upload.sent', { sent: fileSize(running.sent), total: fileSize(running.total) })}
      </p>
      <button type="button" className="btn" onClick={running.abort}>
        {t('imports.upload.cancel')}
      </button>
    </div>
  );
}

function Choose({ onFile }: { onFile: (file: File | undefined) => void }) {
  const { t } = useTranslation();
  const register = useRegister();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="droptitle">{t('imports.upload.drop')}</p>
      <p className="muted">{t('imports.upload.or')}</p>
      <input
        ref={input}
        id="listfile"
        type="file"
        className="visually-hidden"
        accept=".xlsx,.xls,.xlsm,.et,.csv,.tsv,.txt"
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor="listfile" className="btn btn-primary">
        {t('imports.upload.choose')}
      </label>
      <ul className="muted sm dropnotes">
        <li>{t('imports.upload.accepts', { size: fileSize(uploadLimit) })}</li>
        <li>{t('imports.upload.kinds')}</li>
        <li>{t('imports.upload.nothingWritten')}</li>
        <li>{t('importsHistory.templateText')}</li>
      </ul>
      <p className="sm">
        <a href={`${apiPath(register)}/template.xlsx`} download>
          {t('importsHistory.template')}
        </a>
      </p>
    </>
  );
}

export function UploadPanel({ onUploaded }: { onUploaded: (id: string) => void }) {
  const { running, fault, start } = useUpload(onUploaded);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void start(event.dataTransfer.files[0]);
  };
  return (
    <>
      {fault && (
        <p role="alert" className="problemline">
          {fault}
        </p>
      )}
      <div
        className={over ? 'dropzone dropzone-over' : 'dropzone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {running ? <Sending running={running} /> : <Choose onFile={(file) => void start(file)} />}
      </div>
    </>
  );
}
