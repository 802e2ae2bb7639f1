<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Uploader</name>
    <message>
        <source> (for {time})</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation> (seit {time})</translation>
    </message>
    <message>
        <source> — starts again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation> – beginnt neu {time}</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>ui/wording.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>, continues {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, geht {time} weiter</translation>
    </message>
    <message>
        <source>, goes on in a moment</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, geht gleich weiter</translation>
    </message>
    <message>
        <source>, goes on when it answers</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, geht weiter, sobald er antwortet</translation>
    </message>
    <message>
        <source>, tried again in {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, neuer Versuch in {time}</translation>
    </message>
    <message>
        <source>, tried again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, neuer Versuch {time}</translation>
    </message>
    <message>
        <source>2.5 MB/s</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>2.5 MB/s</translation>
    </message>
    <message>
        <source>&lt;Create a project&gt; in Google&apos;s console. Any name will do.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Legen Sie ein Projekt an&gt; in der Google-Konsole. Der Name ist gleich.</translation>
    </message>
    <message>
        <source>&lt;Set up the consent screen&gt;: your e-mail address, and the audience “External”.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Richten Sie den Zustimmungsbildschirm ein&gt;: Ihre E-Mail-Adresse und die Zielgruppe „Extern“.</translation>
    </message>
    <message>
        <source>&lt;all&gt;Show everything&lt;/all&gt;</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>&lt;all&gt;Alles zeigen&lt;/all&gt;</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A job</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Ein Auftrag</translation>
    </message>
    <message>
        <source>A link asked for something that Uploader does not do. Nothing was changed.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Ein Link verlangte etwas, das Uploader nicht tut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A new version</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Eine neue Version</translation>
    </message>
    <message>
        <source>A practice bucket is a small store on this computer: to try everything without an account, and free of charge.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Ein Übungs-Bucket ist ein kleiner Speicher auf diesem Computer: um alles auszuprobieren, ohne Konto und kostenlos.</translation>
    </message>
    <message>
        <source>A small Google Drive of samples is on this computer, too.</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>Auf diesem Computer gibt es auch ein kleines Google Drive mit Beispielen.</translation>
    </message>
    <message>
        <source>A web page or another program offers a link to Google Drive.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Eine Webseite oder ein anderes Programm bietet einen Link zu Google Drive an.</translation>
    </message>
    <message>
        <source>A web page or another program put this here. Press Add only if you want it.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Eine Webseite oder ein anderes Programm hat das hier eingetragen. Drücken Sie nur dann auf „Hinzufügen“, wenn Sie es möchten.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API key for public links</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>API-Schlüssel für öffentliche Links</translation>
    </message>
    <message>
        <source>About Uploader</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Über Uploader</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Add links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Links hinzufügen…</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>All uploads share it. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Alle Uploads teilen es sich. Schreiben Sie Bytes pro Sekunde, etwa 800k oder 5M, oder „no limit“.</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Any S3-compatible store will do. No bucket at hand? &lt;practice&gt;Try a practice bucket&lt;/practice&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Jeder S3-kompatible Speicher ist recht. Kein Bucket zur Hand? &lt;practice&gt;Einen Übungs-Bucket ausprobieren&lt;/practice&gt;.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask before a drop of more files than</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Fragen, bevor mehr Dateien hinzukommen als</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Asked again {time}: {lost} {named}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Erneut gefragt {time}: {lost} {named}</translation>
    </message>
    <message>
        <source>Asking the store again… {n} so far</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Der Speicher wird erneut gefragt… bisher {n}</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most: {speed}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Höchstens: {speed}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Upload abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} uploads.</source>
        <extracomment>ui/deeds.py; for one: Cancelled.</extracomment>
        <translation>
            <numerusform>Abgebrochen.</numerusform>
            <numerusform>{n} Uploads abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Abgebrochen · {files}</translation>
    </message>
    <message>
        <source>Changed while uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Beim Hochladen geändert</translation>
    </message>
    <message>
        <source>Choose a file or a job to see what is known of it.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Wählen Sie eine Datei oder einen Auftrag, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Choose a file to see its attempts.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Wählen Sie eine Datei, um ihre Versuche zu sehen.</translation>
    </message>
    <message>
        <source>Choose at least one day for each rule, or remove it.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Wählen Sie für jede Regel mindestens einen Tag, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Choose client file…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Client-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose that file here, and sign in. Google will say that it has not checked the app: it is your own.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>Wählen Sie diese Datei hier, und melden Sie sich an. Google wird sagen, dass es die App nicht geprüft hat: Es ist Ihre eigene.</translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Client-Datei wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Client file: {name}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Client-Datei: {name}</translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Client-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock while there is work</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Schließen blendet das Fenster neben der Uhr aus, solange es Arbeit gibt</translation>
    </message>
    <message>
        <source>Closing · uploads go on at the next start</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Wird geschlossen · Uploads gehen beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Wird geschlossen…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy links</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Copy links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Links kopieren…</translation>
    </message>
    <message>
        <source>Copy the rights it needs</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Benötigte Rechte kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown here, with code and request id</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Alles hier Gezeigte kopieren, mit Code und Anfrage-ID</translation>
    </message>
    <message>
        <source>DESTINATIONS</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>ZIELE</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination “{name}”</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Ziel „{name}“</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Don&apos;t tell me of this one</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Diese nicht mehr melden</translation>
    </message>
    <message>
        <source>Done · {counts}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Fertig · {counts}</translation>
    </message>
    <message>
        <source>Done, unverified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Fertig, ungeprüft</translation>
    </message>
    <message>
        <source>Drop files or folders here, or add &lt;files&gt;files&lt;/files&gt;, &lt;folder&gt;a folder&lt;/folder&gt;, &lt;link&gt;a Drive link&lt;/link&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Ziehen Sie Dateien oder Ordner hierher, oder fügen Sie &lt;files&gt;Dateien&lt;/files&gt;, &lt;folder&gt;einen Ordner&lt;/folder&gt; oder &lt;link&gt;einen Drive-Link&lt;/link&gt; hinzu.</translation>
    </message>
    <message>
        <source>Drop here. A destination is set up first.</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Hier ablegen. Zuerst wird ein Ziel eingerichtet.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Fehlgeschlagen – {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files are being uploaded</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Dateien werden hochgeladen</translation>
    </message>
    <message>
        <source>Files that are already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Dateien, die schon da sind</translation>
    </message>
    <message>
        <source>Fill in from</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Ausfüllen aus</translation>
    </message>
    <message>
        <source>Fill in: {names}.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Bitte ausfüllen: {names}.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter by name or destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Nach Namen oder Ziel filtern</translation>
    </message>
    <message>
        <source>Filter by name or destination…</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Nach Namen oder Ziel filtern…</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Namen filtern…</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished files kept in the list</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Beendete Dateien in der Liste</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>First, &lt;destination&gt;add a destination&lt;/destination&gt;: the bucket that your files go to.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Fügen Sie zuerst &lt;destination&gt;ein Ziel hinzu&lt;/destination&gt;: den Bucket, in den Ihre Dateien kommen.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Ordner im Bucket</translation>
    </message>
    <message numerus="yes">
        <source>For all {n} files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For this file:</extracomment>
        <translation>
            <numerusform>Für diese Datei:</numerusform>
            <numerusform>Für alle {n} Dateien:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the {n} selected files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For the selected file:</extracomment>
        <translation>
            <numerusform>Für die ausgewählte Datei:</numerusform>
            <numerusform>Für die {n} ausgewählten Dateien:</numerusform>
        </translation>
    </message>
    <message>
        <source>For this computer: {name}, {size}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Für diesen Computer: {name}, {size}</translation>
    </message>
    <message>
        <source>For whoever gives you the access key: a policy with just what uploading needs.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Für die Person, die Ihnen den Zugriffsschlüssel gibt: eine Richtlinie mit genau dem, was zum Hochladen nötig ist.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Freie Software unter der Apache License 2.0, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Google Drive…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Google Drive…</translation>
    </message>
    <message>
        <source>Google has no file format for it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Google hat kein Dateiformat dafür</translation>
    </message>
    <message>
        <source>Health: {summary}</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Zustand: {summary}</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Held — Google Drive&apos;s daily limit</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Zurückgestellt – Tageslimit von Google Drive</translation>
    </message>
    <message>
        <source>Held — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Zurückgestellt – {why}</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Anleitung ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>How the queue is doing</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Wie es um die Warteschlange steht</translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>So kommen Sie zu einer Client-Datei</translation>
    </message>
    <message>
        <source>If another file is there</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Wenn dort eine andere Datei ist</translation>
    </message>
    <message>
        <source>If there</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Falls vorhanden</translation>
    </message>
    <message>
        <source>In it, &lt;enable the Google Drive API&gt;.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Schalten Sie darin die Google Drive API ein&gt;.</translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Installed by Flatpak.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Durch Flatpak installiert.</translation>
    </message>
    <message>
        <source>Installed by pip.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Durch pip installiert.</translation>
    </message>
    <message>
        <source>Installed by the setup program for Windows.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Durch das Setup-Programm für Windows installiert.</translation>
    </message>
    <message>
        <source>Installed from the .deb package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Aus dem .deb-Paket installiert.</translation>
    </message>
    <message>
        <source>Installed from the .rpm package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Aus dem .rpm-Paket installiert.</translation>
    </message>
    <message>
        <source>Integrity</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>It is first in line now, but can&apos;t start yet. {party}: {why}</source>
        <extracomment>ui/line_deeds.py</extracomment>
        <translation>Es ist jetzt als Erstes an der Reihe, kann aber noch nicht beginnen. {party}: {why}</translation>
    </message>
    <message>
        <source>It needs SeaweedFS, a free program of some 40 MB. Where that is missing, the command says how to get it.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Er braucht SeaweedFS, ein freies Programm von etwa 40 MB. Wo es fehlt, sagt der Befehl, wie man es bekommt.</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Jobs that have ended, by day</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Beendete Aufträge, nach Tagen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Aufbewahren in</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Diese Antworten behalten</translation>
    </message>
    <message>
        <source>Keep this computer awake while files are uploaded</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Diesen Computer wach halten, während Dateien hochgeladen werden</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Letztes Problem</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Sie auslassen</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Lizenzen aller Bestandteile</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Zeile {n}: {why}</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links that anyone may open need no sign-in, only an API key of your own Google project.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Links, die alle öffnen dürfen, brauchen keine Anmeldung, nur einen API-Schlüssel Ihres eigenen Google-Projekts.</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look for new versions once a week</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Einmal in der Woche nach neuen Versionen sehen</translation>
    </message>
    <message>
        <source>Look for new versions once a week? Uploader asks {host}, and sends nothing but the request.</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Einmal in der Woche nach neuen Versionen sehen? Uploader fragt {host} und sendet nichts als die Anfrage.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Looking for files · {n} so far</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Suche nach Dateien · bisher {n}</translation>
    </message>
    <message>
        <source>Looking for new versions…</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Nach neuen Versionen wird gesehen…</translation>
    </message>
    <message>
        <source>MD5 and size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>MD5 und Größe sind gleich</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Metered network · Upload anyway</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Getaktete Verbindung · Trotzdem hochladen</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Sehen Sie hier nach</translation>
    </message>
    <message>
        <source>New uploads go to the chosen destination. Drop files here to upload them to this one.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Neue Uploads gehen an das gewählte Ziel. Ziehen Sie Dateien hierher, um sie an dieses hochzuladen.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No client file is chosen yet.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Noch ist keine Client-Datei gewählt.</translation>
    </message>
    <message>
        <source>No files in it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Keine Dateien darin</translation>
    </message>
    <message>
        <source>No link is recognised in this.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Darin ist kein Link zu erkennen.</translation>
    </message>
    <message>
        <source>Nobody has looked for new versions yet.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Nach neuen Versionen wurde noch nicht gesehen.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Noch ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing arrived in these days</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>In diesen Tagen kam nichts an</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Noch ist nichts beendet.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived yet, so there is nothing to link to.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Noch ist nichts davon angekommen, daher gibt es nichts zu verlinken.</translation>
    </message>
    <message>
        <source>Nothing of it is there to verify.</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Nichts davon ist da, das geprüft werden könnte.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Bisher ging nichts schief.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Older jobs leave the list, and their receipts with them. What was uploaded stays where it is.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Ältere Aufträge verlassen die Liste, und mit ihnen ihre Nachweise. Was hochgeladen ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only what has ended can be removed. Cancel it first.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Nur was beendet ist, kann entfernt werden. Brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Open in the provider&apos;s console</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>In der Konsole des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Open source folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Quellordner öffnen</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Opening the queue…</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Warteschlange wird geöffnet…</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Paste files, paths or links</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Dateien, Pfade oder Links einfügen</translation>
    </message>
    <message>
        <source>Paste links to files or folders in Google Drive, one or more.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Fügen Sie einen oder mehrere Links zu Dateien oder Ordnern in Google Drive ein.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Alles pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Pausiert · {files}</translation>
    </message>
    <message>
        <source>Practice bucket…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Übungs-Bucket…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Public links, by an API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Öffentliche Links, über einen API-Schlüssel</translation>
    </message>
    <message>
        <source>Queue saved</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Warteschlange gesichert</translation>
    </message>
    <message>
        <source>Queue saved · everything resumes after a restart</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Warteschlange gesichert · nach einem Neustart geht alles weiter</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Refresh: look for what is new or changed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Aktualisieren: nach Neuem oder Geändertem sehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Sie ersetzen</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Sie ersetzen</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed ({n})</source>
        <extracomment>ui/actions.py; for one: Retry failed ({n})</extracomment>
        <translation>
            <numerusform>Erneut versuchen ({n})</numerusform>
            <numerusform>Erneut versuchen ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Nachweise speichern</translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Nachweise speichern…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Neues ansehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show Uploader</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Uploader zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in again as {account}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Erneut anmelden als {account}</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Sign in to Google</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Bei Google anmelden</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip files larger than</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Dateien überspringen ab</translation>
    </message>
    <message>
        <source>Skip the file</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Die Datei überspringen</translation>
    </message>
    <message>
        <source>Skip the job&apos;s files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Dateien des Auftrags überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Übersprungen – {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Etwas ging schief ({kind}).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Etwas ging schief.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed by weekday and hour</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Tempo nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Speed, last 5 minutes</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Tempo der letzten 5 Minuten</translation>
    </message>
    <message>
        <source>Speed: {speed} ▾</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Tempo: {speed} ▾</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Starts {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Beginnt {time}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay signed in by a file only I can read</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Angemeldet bleiben durch eine Datei, die nur ich lesen kann</translation>
    </message>
    <message>
        <source>Stay signed in by the system&apos;s keyring</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Angemeldet bleiben durch den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tell me when a job is done</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Mir sagen, wenn ein Auftrag fertig ist</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The client file of the last time is used.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Die Client-Datei vom letzten Mal wird verwendet.</translation>
    </message>
    <message>
        <source>The drive “{name}” is not connected. Connect it; the files on it go on by themselves.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Das Laufwerk „{name}“ ist nicht angeschlossen. Schließen Sie es an; die Dateien darauf gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>The files that are already there</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Die Dateien, die schon da sind</translation>
    </message>
    <message>
        <source>The first rule that fits counts; at all other times: {speed}. An hour that is not after the first is on the next day.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Es gilt die erste Regel, die passt; zu allen anderen Zeiten: {speed}. Eine Stunde, die nicht nach der ersten liegt, gehört zum nächsten Tag.</translation>
    </message>
    <message>
        <source>The first {n} keys are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Die ersten {n} Schlüssel sind in der Zwischenablage. Wählen Sie weniger Dateien, um die anderen zu bekommen.</translation>
    </message>
    <message>
        <source>The first {n} links are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Die ersten {n} Links sind in der Zwischenablage. Wählen Sie weniger Dateien, um die anderen zu bekommen.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Der Schlüssel ist vergessen.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Der Schlüssel ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The language and “Uploads at once” count from the next start.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Die Sprache und „Uploads zugleich“ gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The oldest file has waited for {time}.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Die älteste Datei wartet seit {time}.</translation>
    </message>
    <message>
        <source>The practice bucket</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Der Übungs-Bucket</translation>
    </message>
    <message>
        <source>The rights that the access key needs are on the clipboard. Send them to whoever gives you the key.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Die Rechte, die der Zugriffsschlüssel braucht, sind in der Zwischenablage. Schicken Sie sie der Person, die Ihnen den Schlüssel gibt.</translation>
    </message>
    <message>
        <source>The store could not be asked again. {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Der Speicher konnte nicht erneut gefragt werden. {why}</translation>
    </message>
    <message>
        <source>The window is drawn by Qt (PySide6 {version}), under the LGPL 3: you may replace it by a version of your own.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Das Fenster zeichnet Qt (PySide6 {version}) unter der LGPL 3: Sie dürfen es durch eine eigene Fassung ersetzen.</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Dort</translation>
    </message>
    <message>
        <source>There is nothing in it that could be uploaded. Drop files or folders.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Darin ist nichts, was hochgeladen werden könnte. Ziehen Sie Dateien oder Ordner herein.</translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Sie kommen nach {target}.</translation>
    </message>
    <message>
        <source>They work for</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Sie gelten für</translation>
    </message>
    <message>
        <source>This build does not know where new versions are.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Diese Fassung weiß nicht, wo es neue Versionen gibt.</translation>
    </message>
    <message>
        <source>This file is sent in one piece.</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>Diese Datei wird in einem Stück gesendet.</translation>
    </message>
    <message>
        <source>This is the AppImage.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Das ist das AppImage.</translation>
    </message>
    <message>
        <source>This is the newest version, as was seen {time}.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Das ist die neueste Version, Stand {time}.</translation>
    </message>
    <message>
        <source>This is the program for macOS.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Das ist das Programm für macOS.</translation>
    </message>
    <message>
        <source>This runs from its source.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Es läuft aus seinem Quelltext.</translation>
    </message>
    <message>
        <source>This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Das Programm läuft aus seinem Quelltext. Die Bibliotheken, die es nutzt, liegen neben Ihrem Python, jede mit eigener Lizenz; NOTICE nennt sie.</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To clean up</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Aufzuräumen</translation>
    </message>
    <message>
        <source>Try a Drive link</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>Drive-Link ausprobieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trying it out with real calls…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Wird mit echten Aufrufen ausprobiert…</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>„{name}“ wird ausprobiert…</translation>
    </message>
    <message>
        <source>Type this in a terminal. It opens a window of its own, with sample files on their way:</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Geben Sie das in ein Terminal ein. Es öffnet ein eigenes Fenster, mit Beispieldateien unterwegs:</translation>
    </message>
    <message>
        <source>Under Audience, &lt;press “Publish app”&gt;. Without this, Google ends your sign-in after seven days.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Drücken Sie unter „Zielgruppe“ auf „App veröffentlichen“&gt;. Sonst beendet Google Ihre Anmeldung nach sieben Tagen.</translation>
    </message>
    <message>
        <source>Under Clients, &lt;create a client&gt; of the type “Desktop app”, and download its JSON file.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Legen Sie unter „Clients“ einen Client&gt; vom Typ „Desktop-App“ an, und laden Sie seine JSON-Datei herunter.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until the network is another one.</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Bis die Verbindung eine andere ist.</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Upload again</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Erneut hochladen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Uploader</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Uploader</translation>
    </message>
    <message>
        <source>Uploader is here now, beside the clock. Quit it from its menu.</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader ist jetzt hier, neben der Uhr. Beenden Sie es über sein Menü.</translation>
    </message>
    <message>
        <source>Uploader reads Google Drive through a client of your own. It costs nothing, and nobody else uses it.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Uploader liest Google Drive über einen Client, der Ihnen gehört. Er kostet nichts, und niemand sonst nutzt ihn.</translation>
    </message>
    <message>
        <source>Uploader {version}</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Uploader {version}</translation>
    </message>
    <message>
        <source>Uploader {version} is there.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Uploader {version} ist da.</translation>
    </message>
    <message>
        <source>Uploader {version}, of {date}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Uploader {version}, vom {date}</translation>
    </message>
    <message>
        <source>Uploader: nothing to do</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader: nichts zu tun</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploading — nothing moved for {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wird hochgeladen – seit {time} bewegt sich nichts</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Uploads zugleich</translation>
    </message>
    <message>
        <source>Uploads go on</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploads gehen weiter</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified again {time}: {files}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Erneut geprüft {time}: {files}</translation>
    </message>
    <message>
        <source>Verified · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Geprüft · {files}</translation>
    </message>
    <message>
        <source>Verified: the store holds what was sent.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Geprüft: Der Speicher hält, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Volume per day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>Menge pro Tag</translation>
    </message>
    <message>
        <source>Wait while the network is metered, such as mobile data</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Warten, solange die Verbindung getaktet ist, etwa bei mobilen Daten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for a network that is not metered</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Wartet auf eine Verbindung, die nicht getaktet ist</translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Wartet auf den Speicher</translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser. Time left: {time}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Wartet, bis Sie es im Browser erlauben. Restzeit: {time}</translation>
    </message>
    <message>
        <source>Waiting · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wartet · {files}</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Waits for your word · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wartet auf Ihre Entscheidung · {files}</translation>
    </message>
    <message>
        <source>Waits for your word — another file is there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Wartet auf Ihre Entscheidung – eine andere Datei ist da</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What has no answer goes as chosen for the whole job.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Was keine Antwort hat, geht so, wie es für den ganzen Auftrag gewählt ist.</translation>
    </message>
    <message>
        <source>What has no answer stays as it is.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Was keine Antwort hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What starts when you log in could not be changed. Look at the system&apos;s own settings for that.</source>
        <extracomment>ui/at_login.py</extracomment>
        <translation>Was beim Anmelden startet, ließ sich nicht ändern. Sehen Sie dafür in den Einstellungen des Systems nach.</translation>
    </message>
    <message>
        <source>When I log in, go on with what is left, without a window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Beim Anmelden mit dem Rest weitermachen, ohne Fenster</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these {n} files and folders go?</source>
        <extracomment>ui/where_dialog.py; for one: Where shall this file or folder go?</extracomment>
        <translation>
            <numerusform>Wohin soll diese Datei oder dieser Ordner?</numerusform>
            <numerusform>Wohin sollen diese {n} Dateien und Ordner?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Wo der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Wo die Anmeldung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Whoever has a link can download the file, without an account. Seven days is the longest that stores allow.</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Wer einen Link hat, kann die Datei herunterladen, auch ohne Konto. Sieben Tage sind das Längste, was Speicher erlauben.</translation>
    </message>
    <message>
        <source>Whoever has it can download the file until it ends.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Wer ihn hat, kann die Datei herunterladen, bis er abläuft.</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Sie haben {version}.</translation>
    </message>
    <message>
        <source>Your own uploads and destinations are left alone.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Ihre eigenen Uploads und Ziele bleiben unberührt.</translation>
    </message>
    <message>
        <source>Your system&apos;s software updater brings new versions.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Neue Versionen bringt die Aktualisierung Ihres Systems.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>a file only I can read</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>einer Datei, die nur ich lesen kann</translation>
    </message>
    <message>
        <source>a list in HTML</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>eine Liste in HTML</translation>
    </message>
    <message>
        <source>a list in Markdown</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>eine Liste in Markdown</translation>
    </message>
    <message>
        <source>a profile of the AWS command line</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>einem Profil der AWS-Befehlszeile</translation>
    </message>
    <message>
        <source>a shortcut to a folder that is in this job already</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>eine Verknüpfung zu einem Ordner, der schon in diesem Auftrag ist</translation>
    </message>
    <message>
        <source>a shortcut to something that is gone</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>eine Verknüpfung zu etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>all arrived</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>alles angekommen</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>an hour</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>another file with this name is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>eine andere Datei mit diesem Namen ist schon da</translation>
    </message>
    <message>
        <source>another object is there now</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>jetzt ist ein anderes Objekt da</translation>
    </message>
    <message>
        <source>ask me</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>mich fragen</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>can&apos;t be compared there</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>dort nicht vergleichbar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>checksum and size match</source>
        <extracomment>ui/column_widths.py</extracomment>
        <translation>Prüfsumme und Größe gleich</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>every part and the size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Jeder Teil und die Größe sind gleich</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>for example photos/2026</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>zum Beispiel photos/2026</translation>
    </message>
    <message>
        <source>has been uploading for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>wird seit {time} hochgeladen</translation>
    </message>
    <message>
        <source>has waited for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>wartet seit {time}</translation>
    </message>
    <message>
        <source>in a file of mine</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>in einer Datei von mir</translation>
    </message>
    <message>
        <source>in the host name</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>im Servernamen</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the path</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>im Pfad</translation>
    </message>
    <message numerus="yes">
        <source>in {n} jobs</source>
        <extracomment>ui/history_dialog.py; for one: in {n} job</extracomment>
        <translation>
            <numerusform>in {n} Auftrag</numerusform>
            <numerusform>in {n} Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner does not allow downloads</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>der Besitzer erlaubt keine Downloads</translation>
    </message>
    <message>
        <source>keep both</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>larger than the limit that was set</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>größer als die gesetzte Grenze</translation>
    </message>
    <message>
        <source>larger than the store takes</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>größer, als der Speicher annimmt</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>no limit; for example 5 GB</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>kein Limit; zum Beispiel 5 GB</translation>
    </message>
    <message>
        <source>not a file with content</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>keine Datei mit Inhalt</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing ended</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>nichts beendet</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>nichts bewegt sich</translation>
    </message>
    <message>
        <source>nothing: I fill it in myself</source>
        <extracomment>ui/elsewhere_box.py</extracomment>
        <translation>nichts: Ich fülle es selbst aus</translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>einer pro Zeile</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>pip brings new versions: {command}</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Neue Versionen bringt pip: {command}</translation>
    </message>
    <message>
        <source>replace</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>ersetzen</translation>
    </message>
    <message>
        <source>seven days</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>sieben Tage</translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>skip</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>dieselbe Datei ist schon da</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>this computer&apos;s environment</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>der Umgebung dieses Computers</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>up to {size} a day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>bis zu {size} am Tag</translation>
    </message>
    <message>
        <source>up to {speed}</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>bis zu {speed}</translation>
    </message>
    <message>
        <source>uploads again, always</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>immer neu hochladen</translation>
    </message>
    <message>
        <source>what I enter here</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>meiner Eingabe hier</translation>
    </message>
    <message>
        <source>{destination} · {key}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{destination} · {key}</translation>
    </message>
    <message>
        <source>{destination}: {why}</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>{destination}: {why}</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{done} von {files}</translation>
    </message>
    <message>
        <source>{done} uploaded, none failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{done} hochgeladen, keine fehlgeschlagen</translation>
    </message>
    <message>
        <source>{done} uploaded, {failed} failed: {rate} % arrived</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{done} hochgeladen, {failed} fehlgeschlagen: {rate} % angekommen</translation>
    </message>
    <message>
        <source>{failed} of {all} files failed within a day. Look at them under Failed.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{failed} von {all} Dateien sind an einem Tag fehlgeschlagen. Sehen Sie sie unter „Fehlgeschlagen“ an.</translation>
    </message>
    <message>
        <source>{files} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{files} · {needs}</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{files}, {size} so far. Still looking for more…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Bisher {files}, {size}. Es wird noch weitergesucht…</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}. Was schon da ist, zeigt sich Datei für Datei.</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file: {why}.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}. Was schon da ist, zeigt sich Datei für Datei: {why}.</translation>
    </message>
    <message>
        <source>{files}, {size}: {counts}</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}: {counts}</translation>
    </message>
    <message>
        <source>{guard} per part, checked again by the store at the end</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{guard} je Teil, am Ende vom Speicher noch einmal geprüft</translation>
    </message>
    <message>
        <source>{line} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {needs}</translation>
    </message>
    <message>
        <source>{line} · {n} held</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {n} zurückgestellt</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} ist angekommen</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} braucht Ihre Hilfe</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} PB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} PB</translation>
    </message>
    <message>
        <source>{n} TB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} TB</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept beside another file</source>
        <extracomment>ui/plan_words.py; for one: {n} is kept beside another file</extracomment>
        <translation>
            <numerusform>{n} wird neben einer anderen Datei behalten</numerusform>
            <numerusform>{n} werden neben anderen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out</extracomment>
        <translation>
            <numerusform>{n} wird ausgelassen</numerusform>
            <numerusform>{n} werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out, for another file is there</extracomment>
        <translation>
            <numerusform>{n} wird ausgelassen, da eine andere Datei da ist</numerusform>
            <numerusform>{n} werden ausgelassen, da andere Dateien da sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ask, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} asks, for another file is there</extracomment>
        <translation>
            <numerusform>{n} fragt, da eine andere Datei da ist</numerusform>
            <numerusform>{n} fragen, da andere Dateien da sind</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} abgebrochen</translation>
    </message>
    <message>
        <source>{n} d</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>ui/details_words.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders wait until you say where they go.</source>
        <extracomment>ui/invited.py; for one: One file or folder waits until you say where it goes.</extracomment>
        <translation>
            <numerusform>Eine Datei oder ein Ordner wartet, bis Sie sagen, wohin.</numerusform>
            <numerusform>{n} Dateien und Ordner warten, bis Sie sagen, wohin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are already there.</source>
        <extracomment>ui/plans.py; for one: {n} file is already there.</extracomment>
        <translation>
            <numerusform>{n} Datei ist schon da.</numerusform>
            <numerusform>{n} Dateien sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is as it was sent.</extracomment>
        <translation>
            <numerusform>{n} Datei ist, wie sie gesendet wurde.</numerusform>
            <numerusform>{n} Dateien sind, wie sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not there as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is not there as it was sent.</extracomment>
        <translation>
            <numerusform>{n} Datei ist nicht so da, wie sie gesendet wurde.</numerusform>
            <numerusform>{n} Dateien sind nicht so da, wie sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files arrived</source>
        <extracomment>ui/history_dialog.py; for one: {n} file arrived</extracomment>
        <translation>
            <numerusform>{n} Datei angekommen</numerusform>
            <numerusform>{n} Dateien angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files failed</source>
        <extracomment>ui/outside.py; for one: {n} file failed</extracomment>
        <translation>
            <numerusform>{n} Datei fehlgeschlagen</numerusform>
            <numerusform>{n} Dateien fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files have the names of others that are already there. What shall become of them?</source>
        <extracomment>ui/conflict_sheet.py; for one: {n} file has the name of another one that is already there. What shall become of it?</extracomment>
        <translation>
            <numerusform>{n} Datei hat den Namen einer anderen, die schon da ist. Was soll mit ihr geschehen?</numerusform>
            <numerusform>{n} Dateien haben die Namen anderer, die schon da sind. Was soll mit ihnen geschehen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need you.</source>
        <extracomment>ui/overview.py; for one: {n} file needs you.</extracomment>
        <translation>
            <numerusform>{n} Datei braucht Ihre Hilfe.</numerusform>
            <numerusform>{n} Dateien brauchen Ihre Hilfe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to go</source>
        <extracomment>ui/outside.py; for one: {n} file to go</extracomment>
        <translation>
            <numerusform>noch {n} Datei</numerusform>
            <numerusform>noch {n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files uploaded</source>
        <extracomment>ui/outside.py; for one: {n} file uploaded</extracomment>
        <translation>
            <numerusform>{n} Datei hochgeladen</numerusform>
            <numerusform>{n} Dateien hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} held</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>{n} identical are skipped</source>
        <extracomment>ui/plan_words.py; for one: {n} identical is skipped</extracomment>
        <translation>
            <numerusform>{n} gleiche wird übersprungen</numerusform>
            <numerusform>{n} gleiche werden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>{n} ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are on the clipboard.</source>
        <extracomment>ui/sharing.py; for one: {n} link is on the clipboard.</extracomment>
        <translation>
            <numerusform>{n} Link ist in der Zwischenablage.</numerusform>
            <numerusform>{n} Links sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are recognised.</source>
        <extracomment>ui/link_dialog.py; for one: One link is recognised.</extracomment>
        <translation>
            <numerusform>Ein Link ist erkannt.</numerusform>
            <numerusform>{n} Links sind erkannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} more jobs wait for your word.</source>
        <extracomment>ui/plan_strip.py; for one: {n} more job waits for your word.</extracomment>
        <translation>
            <numerusform>{n} weiterer Auftrag wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>{n} weitere Aufträge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <extracomment>ui/status_words.py; for one: {n} needs you</extracomment>
        <translation>
            <numerusform>{n} braucht Hilfe</numerusform>
            <numerusform>{n} brauchen Hilfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>ui/plan_words.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the same size are compared when sent</source>
        <extracomment>ui/plan_words.py; for one: {n} of the same size is compared when sent</extracomment>
        <translation>
            <numerusform>{n} gleich große wird beim Senden verglichen</numerusform>
            <numerusform>{n} gleich große werden beim Senden verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are paused. Resume them to let them go on.</source>
        <extracomment>ui/line_deeds.py; for one: It is paused. Resume it to let it go on.</extracomment>
        <translation>
            <numerusform>Er ist pausiert. Setzen Sie ihn fort, damit er weitergeht.</numerusform>
            <numerusform>{n} davon sind pausiert. Setzen Sie sie fort, damit sie weitergehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are not there any more. The others were added.</source>
        <extracomment>ui/adding.py; for one: {n} of these is not there any more. The others were added.</extracomment>
        <translation>
            <numerusform>{n} davon ist nicht mehr da. Die anderen wurden hinzugefügt.</numerusform>
            <numerusform>{n} davon sind nicht mehr da. Die anderen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these as you chose</source>
        <extracomment>ui/plan_words.py; for one: {n} as you chose</extracomment>
        <translation>
            <numerusform>{n} davon wie gewählt</numerusform>
            <numerusform>{n} davon wie gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/part_squares.py; for one: {n} part</extracomment>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} paused</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} pausiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts were written to “{file}”.</source>
        <extracomment>ui/sharing.py; for one: {n} receipt was written to “{file}”.</extracomment>
        <translation>
            <numerusform>{n} Nachweis wurde in „{file}“ geschrieben.</numerusform>
            <numerusform>{n} Nachweise wurden in „{file}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replace another file</source>
        <extracomment>ui/plan_words.py; for one: {n} replaces another file</extracomment>
        <translation>
            <numerusform>{n} ersetzt eine andere Datei</numerusform>
            <numerusform>{n} ersetzen andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a look</source>
        <extracomment>ui/health_words.py; for one: {n} thing needs a look</extracomment>
        <translation>
            <numerusform>{n} Sache braucht einen Blick</numerusform>
            <numerusform>{n} Sachen brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished uploads</source>
        <extracomment>ui/health_words.py; for one: {n} unfinished upload</extracomment>
        <translation>
            <numerusform>{n} unfertiger Upload</numerusform>
            <numerusform>{n} unfertige Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <extracomment>ui/plan_words.py; for one: {n} unreadable</extracomment>
        <translation>
            <numerusform>{n} unlesbar</numerusform>
            <numerusform>{n} unlesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} hochgeladen</translation>
    </message>
    <message>
        <source>{n} uploading</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} unterwegs</translation>
    </message>
    <message>
        <source>{n} verified</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} geprüft</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} wartend</translation>
    </message>
    <message numerus="yes">
        <source>{n}, without progress since</source>
        <extracomment>ui/details_words.py; for one: {n}, without progress since</extracomment>
        <translation>
            <numerusform>{n}, seither ohne Fortschritt</numerusform>
            <numerusform>{n}, seither ohne Fortschritt</numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} of {all}</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>{sent} von {all}</translation>
    </message>
    <message>
        <source>{share} successful</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>{share} erfolgreich</translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{size} ({n} Bytes)</translation>
    </message>
    <message>
        <source>{size} · {time}</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time}</translation>
    </message>
    <message>
        <source>{size} · {time} · newer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time} · neuer</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} until {time}, then {next}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>{speed} bis {time}, dann {next}</translation>
    </message>
    <message>
        <source>{there} of {all} at the store</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>{there} von {all} beim Speicher</translation>
    </message>
    <message>
        <source>{there}; a square stands for {n} parts</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>{there}; ein Quadrat steht für {n} Teile</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{words} Tried again at {time}.</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>{words} Neuer Versuch um {time}.</translation>
    </message>
    <message>
        <source>{words}. Still comparing with what is there…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{words}. Es wird noch mit dem verglichen, was da ist…</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written ({why}). Choose another place.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>„{file}“ kann nicht geschrieben werden ({why}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{folder}” is not there now.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>„{folder}“ ist jetzt nicht da.</translation>
    </message>
    <message>
        <source>“{link}” can&apos;t be read from here. Save it on this computer, then add it.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>„{link}“ kann von hier nicht gelesen werden. Speichern Sie es auf diesem Computer, und fügen Sie es dann hinzu.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: its drive has not answered for {time}. All else goes on meanwhile.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: Das Laufwerk antwortet seit {time} nicht. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>“{name}” has been uploading for {time}, longer than expected.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>„{name}“ wird seit {time} hochgeladen, länger als erwartet.</translation>
    </message>
    <message>
        <source>“{name}” is forgotten on this computer.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>„{name}“ ist auf diesem Computer vergessen.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. The others were added.</source>
        <extracomment>ui/adding.py</extracomment>
        <translation>„{name}“ ist nicht mehr da. Die anderen wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” waits for your word</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>„{name}“ wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <extracomment>ui/places.py</extracomment>
        <translation>„{name}“ funktioniert.</translation>
    </message>
    <message>
        <source>“{name}”: {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>„{name}“: {why}</translation>
    </message>
    <message>
        <source>“{who}”{since}: {why}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>„{who}“{since}: {why}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Uploader has the queue open and does not answer. Close it, then try again.</source>
        <extracomment>QueueTaken</extracomment>
        <translation>Ein anderer Uploader hat die Warteschlange offen und antwortet nicht. Schließen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another file with this name is already there. Choose to replace it or to keep both, then retry.</source>
        <extracomment>AlreadyThere</extracomment>
        <translation>Eine andere Datei mit diesem Namen ist schon da. Wählen Sie, ob sie ersetzt wird oder beide bleiben, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Another program has the file locked. It is tried again when it is free.</source>
        <extracomment>SourceBusy</extracomment>
        <translation>Ein anderes Programm hat die Datei gesperrt. Es wird wieder versucht, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>Google Drive asks for fewer requests. Its uploads slow down and go on by themselves.</source>
        <extracomment>SourceThrottled</extracomment>
        <translation>Google Drive bittet um weniger Anfragen. Seine Uploads werden langsamer und gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>Google Drive can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>SourceOffline</extracomment>
        <translation>Google Drive ist nicht zu erreichen. Die Uploads gehen von selbst weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own, {tries} times in a row. Wait a while, then retry.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive hatte {tries}-mal in Folge ein eigenes Problem. Warten Sie eine Weile, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own. It is tried again by itself.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive hatte ein eigenes Problem. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Google Drive no longer lets {account} in. Sign in again; uploads go on by themselves afterwards.</source>
        <extracomment>SignInNeeded</extracomment>
        <translation>Google Drive lässt {account} nicht mehr ein. Melden Sie sich erneut an; die Uploads gehen danach von selbst weiter.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its checksum says, {tries} times in a row. Download it in the browser, and add that.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive sendete {tries}-mal in Folge andere Bytes, als seine Prüfsumme sagt. Laden Sie die Datei im Browser herunter, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its own checksum says. The file starts again.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive sendete andere Bytes, als seine eigene Prüfsumme sagt. Die Datei beginnt neu.</translation>
    </message>
    <message>
        <source>Google Drive shows no such file to this account. Check the link, or ask its owner to share it, then retry.</source>
        <extracomment>NotShared</extracomment>
        <translation>Google Drive zeigt diesem Konto keine solche Datei. Prüfen Sie den Link, oder bitten Sie den Besitzer um Freigabe, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Google Drive twice sent other bytes than its checksum says. Download the file in the browser, check it, and add it.</source>
        <extracomment>ChecksumDiffers</extracomment>
        <translation>Google Drive sendete zweimal andere Bytes, als seine Prüfsumme sagt. Laden Sie die Datei im Browser herunter, prüfen Sie sie, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Google Drive&apos;s daily limit for this file is used up. It continues by itself tomorrow.</source>
        <extracomment>DailyLimit</extracomment>
        <translation>Das Tageslimit von Google Drive für diese Datei ist erschöpft. Es geht morgen von selbst weiter.</translation>
    </message>
    <message>
        <source>Google can&apos;t export a document this large. Split it, or download it in the browser and add that file.</source>
        <extracomment>ExportTooLarge</extracomment>
        <translation>Google kann ein so großes Dokument nicht exportieren. Teilen Sie es, oder laden Sie es im Browser herunter und fügen diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Google flags this file as harmful, and only its owner can download it. Ask the owner, or remove it from the list.</source>
        <extracomment>Harmful</extracomment>
        <translation>Google stuft diese Datei als schädlich ein, und nur der Besitzer kann sie herunterladen. Fragen Sie ihn, oder entfernen Sie sie aus der Liste.</translation>
    </message>
    <message>
        <source>Google refuses this client or key: {reason} Set it right in Google&apos;s console; uploads go on by themselves afterwards.</source>
        <extracomment>ApiOff</extracomment>
        <translation>Google lehnt diesen Client oder Schlüssel ab: {reason} Stellen Sie es in der Google-Konsole richtig; die Uploads gehen danach von selbst weiter.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent, {tries} times in a row. Check the network and this computer, then retry.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>Beim Speicher kamen {tries}-mal in Folge andere Bytes an, als gesendet wurden. Prüfen Sie das Netz und diesen Computer, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent. They are sent again.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>Beim Speicher kamen andere Bytes an, als gesendet wurden. Sie werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Signing in to Google did not work: {reason} Choose Sign in and try it again.</source>
        <extracomment>SignInRefused</extracomment>
        <translation>Die Anmeldung bei Google gelang nicht: {reason} Wählen Sie „Anmelden“, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something else answers in the store&apos;s place, perhaps a Wi-Fi&apos;s sign-in page. Sign in there; uploads go on by themselves.</source>
        <extracomment>NotTheStore</extracomment>
        <translation>An der Stelle des Speichers antwortet etwas anderes, vielleicht die Anmeldeseite eines WLANs. Melden Sie sich dort an; die Uploads gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, {tries} times in a row. Send us the log, then retry.</source>
        <extracomment>Unexpected</extracomment>
        <translation>Etwas Unerwartetes ging {tries}-mal in Folge schief. Schicken Sie uns das Protokoll, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. It is tried again by itself; if it stays, send us the log.</source>
        <extracomment>Unexpected</extracomment>
        <translation>Etwas Unerwartetes ging schief. Es wird von selbst wieder versucht; bleibt es so, schicken Sie uns das Protokoll.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it, {tries} times in a row. Check that the store works, then retry.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>Beim Speicher oder auf dem Weg dorthin ging {tries}-mal in Folge etwas schief. Prüfen Sie, ob der Speicher arbeitet, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it. It is tried again by itself.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>Beim Speicher oder auf dem Weg dorthin ging etwas schief. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>Trouble</extracomment>
        <translation>Etwas ging schief.</translation>
    </message>
    <message>
        <source>The access key may not do this at “{where}”. Ask for the right {right} there, then retry.</source>
        <extracomment>PermissionDenied</extracomment>
        <translation>Der Zugriffsschlüssel darf das bei „{where}“ nicht. Bitten Sie dort um das Recht {right}, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The answer is out of date, so newer versions are not known. Check this computer&apos;s clock, or wait for another day.</source>
        <extracomment>FeedOutdated</extracomment>
        <translation>Die Antwort ist veraltet, daher sind neuere Versionen nicht bekannt. Prüfen Sie die Uhr dieses Computers, oder warten Sie einen Tag.</translation>
    </message>
    <message>
        <source>The answer was not signed by Uploader&apos;s makers. Nothing was changed. Check the web page instead, or wait for another day.</source>
        <extracomment>FeedUnsigned</extracomment>
        <translation>Die Antwort war nicht von den Herstellern von Uploader unterschrieben. Nichts wurde geändert. Sehen Sie stattdessen auf der Webseite nach, oder warten Sie einen Tag.</translation>
    </message>
    <message>
        <source>The bucket is in another region ({region}). Set that region in the destination; uploads go on afterwards.</source>
        <extracomment>WrongRegion</extracomment>
        <translation>Der Bucket ist in einer anderen Region ({region}). Stellen Sie diese Region im Ziel ein; die Uploads gehen danach weiter.</translation>
    </message>
    <message>
        <source>The destination “{name}” is no longer set up. Add it again under this name; uploads go on afterwards.</source>
        <extracomment>DestinationGone</extracomment>
        <translation>Das Ziel „{name}“ ist nicht mehr eingerichtet. Fügen Sie es unter diesem Namen wieder hinzu; die Uploads gehen danach weiter.</translation>
    </message>
    <message>
        <source>The disk that holds the queue is full. Free some space; uploads go on by themselves.</source>
        <extracomment>DiskFull</extracomment>
        <translation>Das Laufwerk mit der Warteschlange ist voll. Schaffen Sie etwas Platz; die Uploads gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>The drive with this file does not answer. Connect it again; the upload goes on by itself.</source>
        <extracomment>VolumeSilent</extracomment>
        <translation>Das Laufwerk mit dieser Datei antwortet nicht. Schließen Sie es neu an; der Upload geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The drive “{drive}” is not connected. Connect it; the upload goes on by itself.</source>
        <extracomment>VolumeGone</extracomment>
        <translation>Das Laufwerk „{drive}“ ist nicht angeschlossen. Schließen Sie es an; der Upload geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read from its disk: {reason}. Check the disk, then retry.</source>
        <extracomment>SourceUnreadable</extracomment>
        <translation>Die Datei kann nicht von ihrem Laufwerk gelesen werden: {reason}. Prüfen Sie das Laufwerk, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The file changed every time while it was being uploaded. Close the program that writes to it, or add a copy; then retry.</source>
        <extracomment>SourceRestless</extracomment>
        <translation>Die Datei änderte sich jedes Mal, während sie hochgeladen wurde. Schließen Sie das Programm, das in sie schreibt, oder fügen Sie eine Kopie hinzu; dann wiederholen Sie.</translation>
    </message>
    <message>
        <source>The file changed while it was being uploaded. It starts again.</source>
        <extracomment>SourceChanged</extracomment>
        <translation>Die Datei änderte sich, während sie hochgeladen wurde. Sie beginnt neu.</translation>
    </message>
    <message>
        <source>The file is larger than the store takes ({limit}). Split it, or choose another destination.</source>
        <extracomment>TooLarge</extracomment>
        <translation>Die Datei ist größer, als der Speicher annimmt ({limit}). Teilen Sie sie, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The file is no longer there. Put it back and retry.</source>
        <extracomment>SourceMissing</extracomment>
        <translation>Die Datei ist nicht mehr da. Legen Sie sie zurück, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The name is too long or not allowed in the store ({reason}). Rename the file, or choose a shorter folder, and add it again.</source>
        <extracomment>KeyRefused</extracomment>
        <translation>Der Name ist zu lang oder im Speicher nicht erlaubt ({reason}). Benennen Sie die Datei um, oder wählen Sie einen kürzeren Ordner, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the store refuses. Check the proxy settings of this computer.</source>
        <extracomment>ProxyRefused</extracomment>
        <translation>Der Proxy zwischen diesem Computer und dem Speicher lehnt ab. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The queue in “{where}” can&apos;t be written: {reason}. Allow writing there, or choose another folder.</source>
        <extracomment>QueueUnwritable</extracomment>
        <translation>Die Warteschlange in „{where}“ kann nicht geschrieben werden: {reason}. Erlauben Sie dort das Schreiben, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The queue&apos;s file in “{where}” is damaged. Close Uploader and open it again: it then sets the file aside and uses a backup.</source>
        <extracomment>QueueDamaged</extracomment>
        <translation>Die Datei der Warteschlange in „{where}“ ist beschädigt. Schließen Sie Uploader, und öffnen Sie es wieder: Es legt sie dann beiseite und nimmt eine Sicherung.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged, and there was no backup. It was set aside whole in “{where}”. Add again what is missing.</source>
        <extracomment>QueueLost</extracomment>
        <translation>Die Datei der Warteschlange war beschädigt, und es gab keine Sicherung. Sie wurde ganz in „{where}“ beiseitegelegt. Fügen Sie erneut hinzu, was fehlt.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged. It was set aside whole in “{where}”; the backup of {when} is used. Add again what is missing.</source>
        <extracomment>QueueRestored</extracomment>
        <translation>Die Datei der Warteschlange war beschädigt. Sie wurde ganz in „{where}“ beiseitegelegt; verwendet wird die Sicherung vom {when}. Fügen Sie erneut hinzu, was fehlt.</translation>
    </message>
    <message>
        <source>The queue&apos;s log was damaged or gone, so what was done last may be missing. Look through the list, and add again what is.</source>
        <extracomment>QueueCut</extracomment>
        <translation>Das Protokoll der Warteschlange war beschädigt oder weg, daher kann das Letzte fehlen. Sehen Sie die Liste durch, und fügen Sie erneut hinzu, was fehlt.</translation>
    </message>
    <message>
        <source>The server does not speak https as it should ({reason}). Check the endpoint&apos;s http:// or https://; uploads go on afterwards.</source>
        <extracomment>TlsRefused</extracomment>
        <translation>Der Server spricht nicht https, wie er sollte ({reason}). Prüfen Sie http:// oder https:// im Endpunkt; die Uploads gehen danach weiter.</translation>
    </message>
    <message>
        <source>The store asks for fewer requests. Uploads slow down and go on by themselves.</source>
        <extracomment>Throttled</extracomment>
        <translation>Der Speicher bittet um weniger Anfragen. Die Uploads werden langsamer und gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>Offline</extracomment>
        <translation>Der Speicher ist nicht zu erreichen. Die Uploads gehen von selbst weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The store does not support what was asked: {reason} Test the destination again, then retry.</source>
        <extracomment>NotSupported</extracomment>
        <translation>Der Speicher unterstützt nicht, was verlangt wurde: {reason} Testen Sie das Ziel noch einmal, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The store forgot this unfinished upload, {tries} times in a row. Check how long it keeps such uploads, then retry.</source>
        <extracomment>UploadGone</extracomment>
        <translation>Der Speicher hat diesen unfertigen Upload {tries}-mal in Folge vergessen. Prüfen Sie, wie lange er solche Uploads aufbewahrt, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The store holds other parts than were sent. They are compared and sent again.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>Der Speicher hält andere Teile, als gesendet wurden. Sie werden verglichen und noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The store holds something else than was sent, {tries} times in a row: {reason}. Check what changes files there, then retry.</source>
        <extracomment>Unproven</extracomment>
        <translation>Der Speicher hält {tries}-mal in Folge etwas anderes, als gesendet wurde: {reason}. Prüfen Sie, was dort Dateien verändert, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The store is in trouble: every upload to it fails. Uploads go on by themselves when it works again.</source>
        <extracomment>StoreInTrouble</extracomment>
        <translation>Der Speicher hat Probleme: Jeder Upload dorthin schlägt fehl. Die Uploads gehen von selbst weiter, sobald er wieder arbeitet.</translation>
    </message>
    <message>
        <source>The store no longer knows this unfinished upload. It starts again.</source>
        <extracomment>UploadGone</extracomment>
        <translation>Der Speicher kennt diesen unfertigen Upload nicht mehr. Er beginnt neu.</translation>
    </message>
    <message>
        <source>The store refuses the access key. Check the key and its secret in the destination; uploads go on afterwards.</source>
        <extracomment>CredentialsRefused</extracomment>
        <translation>Der Speicher lehnt den Zugriffsschlüssel ab. Prüfen Sie den Schlüssel und sein Geheimnis im Ziel; die Uploads gehen danach weiter.</translation>
    </message>
    <message>
        <source>The store refuses this request: {reason} Check the destination&apos;s settings, then retry.</source>
        <extracomment>StoreRefuses</extracomment>
        <translation>Der Speicher lehnt diese Anfrage ab: {reason} Prüfen Sie die Einstellungen des Ziels, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The store says that it holds other parts than were sent, {tries} times in a row. Test the destination, then retry.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>Der Speicher sagt {tries}-mal in Folge, dass er andere Teile hält, als gesendet wurden. Testen Sie das Ziel, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost {tries} times in a row. Check the network and the store, then retry.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>Die Antwort des Speichers ging {tries}-mal in Folge verloren. Prüfen Sie das Netz und den Speicher, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost. The store is asked what it holds before anything is sent again.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>Die Antwort des Speichers ging verloren. Er wird gefragt, was er hält, bevor etwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>The store&apos;s certificate is not trusted: {reason}. Ask who runs it; if it is yours, choose its CA file in the destination.</source>
        <extracomment>CertificateRefused</extracomment>
        <translation>Dem Zertifikat des Speichers wird nicht vertraut: {reason}. Fragen Sie, wer ihn betreibt; ist es Ihrer, wählen Sie im Ziel seine CA-Datei.</translation>
    </message>
    <message>
        <source>There is no access key for this destination: {reason}. Enter it again; uploads go on afterwards.</source>
        <extracomment>CredentialsMissing</extracomment>
        <translation>Für dieses Ziel gibt es keinen Zugriffsschlüssel: {reason}. Geben Sie ihn erneut ein; die Uploads gehen danach weiter.</translation>
    </message>
    <message>
        <source>There is no bucket “{bucket}” there. Check its name and the endpoint, or create it; uploads go on afterwards.</source>
        <extracomment>BucketMissing</extracomment>
        <translation>Dort gibt es keinen Bucket „{bucket}“. Prüfen Sie seinen Namen und den Endpunkt, oder legen Sie ihn an; die Uploads gehen danach weiter.</translation>
    </message>
    <message>
        <source>There is no room left at the store for this account. Make room there, or extend it; uploads go on by themselves.</source>
        <extracomment>StoreFull</extracomment>
        <translation>Beim Speicher ist für dieses Konto kein Platz mehr. Schaffen oder erweitern Sie dort den Platz; die Uploads gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>This account may not download the file: {reason} Ask its owner to allow it, then retry.</source>
        <extracomment>SourceForbidden</extracomment>
        <translation>Dieses Konto darf die Datei nicht herunterladen: {reason} Bitten Sie den Besitzer, es zu erlauben, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes, so the store refuses. Set the clock; uploads go on afterwards.</source>
        <extracomment>ClockWrong</extracomment>
        <translation>Die Uhr dieses Computers geht um {minutes} Minuten falsch, daher lehnt der Speicher ab. Stellen Sie die Uhr; die Uploads gehen danach weiter.</translation>
    </message>
    <message>
        <source>This file may not be read. Allow reading it, then retry.</source>
        <extracomment>SourceDenied</extracomment>
        <translation>Diese Datei darf nicht gelesen werden. Erlauben Sie das Lesen, und wiederholen Sie.</translation>
    </message>
    <message>
        <source>This folder could not be opened, so nothing in it was added. Allow reading it, then add it again.</source>
        <extracomment>FolderUnread</extracomment>
        <translation>Dieser Ordner ließ sich nicht öffnen, daher wurde nichts darin hinzugefügt. Erlauben Sie das Lesen, und fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <source>This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list.</source>
        <extracomment>NotAFile</extracomment>
        <translation>Das ist keine Datei mit Inhalt ({reason}), daher gibt es nichts hochzuladen. Entfernen Sie sie aus der Liste.</translation>
    </message>
    <message>
        <source>This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it.</source>
        <extracomment>QueueNewer</extracomment>
        <translation>Diese Warteschlange wurde von einer neueren Version von Uploader geschrieben. Nichts wurde geändert. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Two files of this job would get the same name in the store. Rename one of them and add it again.</source>
        <extracomment>NameClash</extracomment>
        <translation>Zwei Dateien dieses Auftrags bekämen im Speicher denselben Namen. Benennen Sie eine um, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>What lets you in to Google Drive can&apos;t be kept: {reason}. Choose a place that works, and try it again.</source>
        <extracomment>SignInUnkept</extracomment>
        <translation>Was Sie bei Google Drive einlässt, kann nicht aufbewahrt werden: {reason}. Wählen Sie einen Ort, der geht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the queue knew of this file was damaged, so it was not uploaded. Remove it from the list and add the file again.</source>
        <extracomment>EntryDamaged</extracomment>
        <translation>Was die Warteschlange von dieser Datei wusste, war beschädigt, daher wurde sie nicht hochgeladen. Entfernen Sie sie aus der Liste, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>What the store holds is not what was sent: {reason}. It is uploaded again.</source>
        <extracomment>Unproven</extracomment>
        <translation>Was der Speicher hält, ist nicht, was gesendet wurde: {reason}. Es wird noch einmal hochgeladen.</translation>
    </message>
    <message>
        <source>What {account} signed in with can&apos;t be read: {reason}. Check the system&apos;s keyring; uploads go on by themselves.</source>
        <extracomment>SignInUnread</extracomment>
        <translation>Womit sich {account} angemeldet hat, kann nicht gelesen werden: {reason}. Prüfen Sie den Schlüsselbund des Systems; die Uploads gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>{host} answered something else, perhaps a Wi-Fi&apos;s sign-in page. Check that with a browser, and look again later.</source>
        <extracomment>FeedUnread</extracomment>
        <translation>{host} antwortete etwas anderes, vielleicht mit der Anmeldeseite eines WLANs. Prüfen Sie das mit einem Browser, und sehen Sie später wieder nach.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, so newer versions are not known. Check the connection of this computer.</source>
        <extracomment>FeedOffline</extracomment>
        <translation>{host} ist nicht zu erreichen, daher sind neuere Versionen nicht bekannt. Prüfen Sie die Verbindung dieses Computers.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A destination needs the name of its bucket, without “/”.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>Ein Ziel braucht den Namen seines Buckets, ohne „/“.</translation>
    </message>
    <message>
        <source>A destination&apos;s name has between 1 and 64 characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>Der Name eines Ziels hat zwischen 1 und 64 Zeichen.</translation>
    </message>
    <message>
        <source>A destination&apos;s name has no “/”, no leading “-”, no space at its ends and no control characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>Der Name eines Ziels hat kein „/“, kein „-“ am Anfang, keine Leerzeichen am Rand und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A link needs somebody who may open it. Sign in with “uploader-gui drive sign-in”, or give a key for public links with “uploader-gui drive api-key”.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Ein Link braucht jemanden, der ihn öffnen darf. Melden Sie sich mit „uploader-gui drive sign-in“ an, oder geben Sie mit „uploader-gui drive api-key“ einen Schlüssel für öffentliche Links an.</translation>
    </message>
    <message>
        <source>A profile of the AWS command line, for example default.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Ein Profil der AWS-Befehlszeile, zum Beispiel default.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Eine Anfrage muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>A secret can be kept in “keyring” or in “file”, not in “{place}”.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Ein Geheimnis kann in „keyring“ oder in „file“ aufbewahrt werden, nicht in „{place}“.</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Access key from</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Zugriffsschlüssel aus</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Addressing</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Adressierung</translation>
    </message>
    <message>
        <source>An administrator has turned off Drive for other programs.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Eine Administratorin oder ein Administrator hat Drive für andere Programme abgeschaltet.</translation>
    </message>
    <message>
        <source>An endpoint has no user name and no password in it. Give the access key and its secret on their own.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>In einem Endpunkt stehen weder Benutzername noch Passwort. Geben Sie den Zugriffsschlüssel und sein Geheimnis für sich an.</translation>
    </message>
    <message>
        <source>An object sent in parts has another size in the store.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>Ein in Teilen gesendetes Objekt hat im Speicher eine andere Größe.</translation>
    </message>
    <message>
        <source>An object that was just written is not found again.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>Ein eben geschriebenes Objekt wird nicht wiedergefunden.</translation>
    </message>
    <message>
        <source>Another S3-compatible store</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>Ein anderer S3-kompatibler Speicher</translation>
    </message>
    <message>
        <source>Another program may write the same name at the same moment: the store can&apos;t refuse the second one.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Ein anderes Programm kann denselben Namen im selben Augenblick schreiben: Der Speicher kann den zweiten nicht ablehnen.</translation>
    </message>
    <message>
        <source>Another version of Uploader has the queue open and answers in another way. Close it, then try again.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Eine andere Version von Uploader hat die Warteschlange offen und antwortet anders. Schließen Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>For example eu-central-1. Empty where the store has none.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Zum Beispiel eu-central-1. Leer, wenn der Speicher keine hat.</translation>
    </message>
    <message>
        <source>For files sent in parts the store can&apos;t refuse a name that another program took meanwhile.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Bei Dateien, die in Teilen gesendet werden, kann der Speicher einen Namen nicht ablehnen, den ein anderes Programm inzwischen genommen hat.</translation>
    </message>
    <message>
        <source>For your own server: the file with the certificate that signed the server&apos;s (PEM).</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Für Ihren eigenen Server: die Datei mit dem Zertifikat, das seines unterschrieben hat (PEM).</translation>
    </message>
    <message>
        <source>Google Drive did not say whose account this is ({code}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google Drive sagte nicht, wessen Konto das ist ({code}).</translation>
    </message>
    <message>
        <source>Google asks for a sign-in in the browser.</source>
        <extracomment>sources/drive/origins.py</extracomment>
        <translation>Google verlangt eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it like that.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>So kann Google es nicht exportieren.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google kann es nicht exportieren.</translation>
    </message>
    <message>
        <source>Google gave no lasting permission. Take away Uploader&apos;s access on myaccount.google.com first.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google gab keine dauerhafte Erlaubnis. Nehmen Sie Uploader zuerst auf myaccount.google.com den Zugriff.</translation>
    </message>
    <message>
        <source>Google refused it ({error}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google lehnte ab ({error}).</translation>
    </message>
    <message>
        <source>Google refuses the request.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google lehnt die Anfrage ab.</translation>
    </message>
    <message>
        <source>Google said “{error}”.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google sagte „{error}“.</translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Wie der Bucket in der Adresse steht.</translation>
    </message>
    <message>
        <source>In this client file {missing}. Download it again, and choose the new one.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>In dieser Client-Datei: {missing}. Laden Sie sie noch einmal herunter, und wählen Sie die neue.</translation>
    </message>
    <message>
        <source>It gives back a checksum of the whole file, so every upload can be proven.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Er gibt eine Prüfsumme der ganzen Datei zurück, daher lässt sich jeder Upload nachweisen.</translation>
    </message>
    <message>
        <source>It has no content that can be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Sie hat keinen Inhalt, der heruntergeladen werden kann.</translation>
    </message>
    <message>
        <source>It is not shared with it far enough.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Sie ist nicht weit genug für dieses Konto freigegeben.</translation>
    </message>
    <message>
        <source>It was not possible to {what}: {code}.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Das gelang nicht ({what}): {code}.</translation>
    </message>
    <message>
        <source>Its owner does not let it be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Der Besitzer erlaubt das Herunterladen nicht.</translation>
    </message>
    <message>
        <source>Its owner does not let it be exported.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>Der Besitzer erlaubt das Exportieren nicht.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in the settings.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Wird im Schlüsselbund des Systems aufbewahrt, nie in den Einstellungen.</translation>
    </message>
    <message>
        <source>No destination is set up yet. Add one with “destination add”.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Noch ist kein Ziel eingerichtet. Fügen Sie eines mit „destination add“ hinzu.</translation>
    </message>
    <message>
        <source>Nobody is signed in as “{name}”. Look at: uploader-gui drive accounts</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Niemand ist als „{name}“ angemeldet. Siehe: uploader-gui drive accounts</translation>
    </message>
    <message>
        <source>Nobody knows where “{name}” came from. Add it again.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Niemand weiß, woher „{name}“ kam. Fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Nothing was given to upload. Name a file or a folder.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Es wurde nichts zum Hochladen genannt. Nennen Sie eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>Only for Cloudflare R2: the account in its endpoint.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Nur für Cloudflare R2: das Konto in seinem Endpunkt.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Say where to, with --to: {names}.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Sagen Sie mit --to, wohin: {names}.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Signing in needs a client file of your own from Google&apos;s console. Choose that first.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>Zum Anmelden brauchen Sie eine eigene Client-Datei aus der Google-Konsole. Wählen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Der API-Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>The API key is not meant for Google Drive.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Der API-Schlüssel ist nicht für Google Drive bestimmt.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Der API-Schlüssel ist nicht gültig.</translation>
    </message>
    <message>
        <source>The API key may not be used from here.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Der API-Schlüssel darf von hier aus nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The Google Drive API is not enabled in its project.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Die Google Drive API ist in seinem Projekt nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The account is the 32 digits in the endpoint that R2 shows.</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>Das Konto sind die 32 Stellen im Endpunkt, den R2 zeigt.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It has to exist.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Der Name des Buckets. Es muss ihn schon geben.</translation>
    </message>
    <message>
        <source>The kind of store; it fills in what the others leave empty.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Die Art des Speichers; sie füllt aus, was die anderen Felder leer lassen.</translation>
    </message>
    <message>
        <source>The parts of an unfinished upload can&apos;t be listed. The queue on this computer knows them.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Die Teile eines unfertigen Uploads lassen sich nicht auflisten. Die Warteschlange auf diesem Computer kennt sie.</translation>
    </message>
    <message>
        <source>The practice bucket did not start. Its log is {folder}.</source>
        <extracomment>practice.py</extracomment>
        <translation>Der Übungs-Bucket startete nicht. Sein Protokoll ist {folder}.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” must not contain “.” or “..”.</source>
        <extracomment>core/keys.py</extracomment>
        <translation>Im Präfix „{prefix}“ darf weder „.“ noch „..“ stehen.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Das Geheimnis ist leer. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The slowest speed is {format_rate}. To send nothing for a while, pause the uploads.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>Das langsamste Tempo ist {format_rate}. Um eine Zeit lang nichts zu senden, pausieren Sie die Uploads.</translation>
    </message>
    <message>
        <source>The store checks every part on its arrival ({guard}).</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Der Speicher prüft jeden Teil bei der Ankunft ({guard}).</translation>
    </message>
    <message>
        <source>The store does not check files sent in parts on their arrival. Each is compared at the end instead.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Der Speicher prüft Dateien, die in Teilen gesendet werden, nicht bei der Ankunft. Stattdessen wird jede am Ende verglichen.</translation>
    </message>
    <message>
        <source>The store does not check what arrives. What it holds is compared at the end, as far as it tells.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Der Speicher prüft nicht, was ankommt. Was er hält, wird am Ende verglichen, soweit er Auskunft gibt.</translation>
    </message>
    <message>
        <source>The store drops our mark from a file&apos;s metadata, so a lost answer is settled by its checksum.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Der Speicher lässt unsere Marke in den Metadaten einer Datei weg, daher klärt eine verlorene Antwort ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>The store&apos;s address, for example https://storage.example.org. Empty for Amazon S3.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Die Adresse des Speichers, zum Beispiel https://storage.example.org. Leer für Amazon S3.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be opened ({name}).</source>
        <extracomment>credentials.py</extracomment>
        <translation>Der Schlüsselbund des Systems lässt sich nicht öffnen ({name}).</translation>
    </message>
    <message>
        <source>The system keyring is switched off in its settings.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Der Schlüsselbund des Systems ist in seinen Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already. Choose another name, or remove it first.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>Es gibt schon ein Ziel „{name}“. Wählen Sie einen anderen Namen, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. Look at --help.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Es gibt keinen Befehl „{verb}“. Siehe --help.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Es gibt keine Datei „{path}“. Wählen Sie die JSON-Datei, die Ihnen die Google-Konsole gab.</translation>
    </message>
    <message>
        <source>There is no job or upload with the number {some_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>Es gibt keinen Auftrag oder Upload mit der Nummer {some_id}.</translation>
    </message>
    <message>
        <source>There is no job with the number {job_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>Es gibt keinen Auftrag mit der Nummer {job_id}.</translation>
    </message>
    <message>
        <source>There is no option “{unknown}”. Look at --help.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Es gibt keine Option „{unknown}“. Siehe --help.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”. Choose one of: {presets}.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>Es gibt keine Vorgabe „{name}“. Wählen Sie eine von: {presets}.</translation>
    </message>
    <message>
        <source>There is no preset “{preset}”. Choose one of: {presets}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Es gibt keine Vorgabe „{preset}“. Wählen Sie eine von: {presets}.</translation>
    </message>
    <message>
        <source>These are somebody&apos;s credentials, not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Das sind Anmeldedaten einer Person, keine Client-Datei.</translation>
    </message>
    <message>
        <source>This client file is for a web application, and Google would not let it sign in from here.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Diese Client-Datei ist für eine Webanwendung, und Google ließe sie von hier aus nicht anmelden.</translation>
    </message>
    <message>
        <source>This client file names an address that is not secure (https). Download it again from Google&apos;s console.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Diese Client-Datei nennt eine Adresse, die nicht sicher ist (https). Laden Sie sie noch einmal aus der Google-Konsole herunter.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
    <message>
        <source>This file is too large to be a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Diese Datei ist zu groß für eine Client-Datei. Legen Sie in der Google-Konsole unter „Clients“ einen vom Typ „Desktop-App“ an, laden Sie seine JSON-Datei herunter, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>This is Google Photos, not Google Drive. Download the pictures there, and add the files.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Das ist Google Fotos, nicht Google Drive. Laden Sie die Bilder dort herunter, und fügen Sie die Dateien hinzu.</translation>
    </message>
    <message>
        <source>This is a page of Google Drive, not one file or folder. Open the file or folder there, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Das ist eine Seite von Google Drive, keine einzelne Datei und kein Ordner. Öffnen Sie dort die Datei oder den Ordner, und kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>This is a published copy, which has no file behind it. Open the document itself, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Das ist eine veröffentlichte Kopie, hinter der keine Datei steht. Öffnen Sie das Dokument selbst, und kopieren Sie seinen Link.</translation>
    </message>
    <message>
        <source>This is a short link. Open it in the browser, and copy the address that it leads to.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Das ist ein Kurzlink. Öffnen Sie ihn im Browser, und kopieren Sie die Adresse, zu der er führt.</translation>
    </message>
    <message>
        <source>This is not a JSON file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Das ist keine JSON-Datei. Legen Sie in der Google-Konsole unter „Clients“ einen vom Typ „Desktop-App“ an, laden Sie seine JSON-Datei herunter, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>This is not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Das ist keine Client-Datei.</translation>
    </message>
    <message>
        <source>This is not a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Das ist keine Client-Datei. Legen Sie in der Google-Konsole unter „Clients“ einen vom Typ „Desktop-App“ an, laden Sie seine JSON-Datei herunter, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>This is not an API key. In Google&apos;s console, under Credentials, create one and copy it whole.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>Das ist kein API-Schlüssel. Erstellen Sie in der Google-Konsole unter „Anmeldedaten“ einen, und kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This is the key of a service account, and that can&apos;t sign in as you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Das ist der Schlüssel eines Dienstkontos, und das kann sich nicht als Sie anmelden.</translation>
    </message>
    <message>
        <source>This key may not delete (s3:DeleteObject), so the test left {shown}. Delete it when you like; uploads don&apos;t need that right.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Dieser Schlüssel darf nicht löschen (s3:DeleteObject), daher ließ der Test {shown} zurück. Löschen Sie es, wann Sie möchten; Uploads brauchen dieses Recht nicht.</translation>
    </message>
    <message>
        <source>This key may not list (s3:ListBucket): the store answers the same for a missing and a forbidden file.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Dieser Schlüssel darf nicht auflisten (s3:ListBucket): Der Speicher antwortet bei einer fehlenden und einer verbotenen Datei gleich.</translation>
    </message>
    <message>
        <source>This key may not read (s3:GetObject), so uploads can&apos;t be verified. Allow it, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Dieser Schlüssel darf nicht lesen (s3:GetObject), daher lassen sich Uploads nicht prüfen. Erlauben Sie es, und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This key may not {what} ({facts}). Ask for that right, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Das darf dieser Schlüssel nicht: {what} ({facts}). Bitten Sie um dieses Recht, und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This link to Google Drive names no file or folder. Copy it again, with Share and Copy link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Dieser Link zu Google Drive nennt weder Datei noch Ordner. Kopieren Sie ihn noch einmal, mit „Freigeben“ und „Link kopieren“.</translation>
    </message>
    <message>
        <source>This program is not let in to it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Dieses Programm wird dort nicht eingelassen.</translation>
    </message>
    <message>
        <source>This request can&apos;t be read.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Diese Anfrage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This request is too large. Ask for less at once.</source>
        <extracomment>workers/doorbell.py</extracomment>
        <translation>Diese Anfrage ist zu groß. Fragen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>This text is too long to look for links in it. Give the links themselves, one a line.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Dieser Text ist zu lang, um darin nach Links zu suchen. Geben Sie die Links selbst an, einen pro Zeile.</translation>
    </message>
    <message>
        <source>Unfinished uploads can&apos;t be listed, so “cleanup” finds only those that this computer remembers.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Unfertige Uploads lassen sich nicht auflisten, daher findet „cleanup“ nur die, an die sich dieser Computer erinnert.</translation>
    </message>
    <message>
        <source>Uploads to “{name}” are not finished. Cancel them first, or let them finish.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Uploads nach „{name}“ sind nicht fertig. Brechen Sie sie zuerst ab, oder lassen Sie sie fertig werden.</translation>
    </message>
    <message>
        <source>Where the access key is kept.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Wo der Zugriffsschlüssel aufbewahrt wird.</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sources/drive/source.py</extracomment>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <extracomment>sources/local/reading.py</extracomment>
        <translation>eine Verknüpfung auf sich selbst</translation>
    </message>
    <message>
        <source>a part of it has {longest} bytes, at most {segment_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>ein Abschnitt davon hat {longest} Bytes, höchstens {segment_bytes} sind erlaubt</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a special file</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>eine besondere Datei</translation>
    </message>
    <message>
        <source>a temporary file, {strerror}</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>eine temporäre Datei, {strerror}</translation>
    </message>
    <message>
        <source>abort an upload, so what is cancelled stays in the store and may cost money</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>einen Upload abbrechen; Abgebrochenes bleibt daher im Speicher und kann Geld kosten</translation>
    </message>
    <message>
        <source>another object has taken its place</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>ein anderes Objekt hat seinen Platz eingenommen</translation>
    </message>
    <message>
        <source>it can&apos;t be kept. {message}</source>
        <extracomment>credentials.py</extracomment>
        <translation>es kann nicht aufbewahrt werden. {message}</translation>
    </message>
    <message>
        <source>it can&apos;t be verified</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>it has run out</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it has {size} bytes, {size2} were sent</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>es hat {size} Bytes, gesendet wurden {size2}</translation>
    </message>
    <message>
        <source>it is for another address</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es gilt für eine andere Adresse</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es gilt noch nicht, oder die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es ist selbst unterschrieben</translation>
    </message>
    <message>
        <source>it was declined in the browser.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>es wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>its checksum differs from the one at the time</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>seine Prüfsumme ist eine andere als damals</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>ihr Name kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>its signer is not known here</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>sein Aussteller ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>its {algorithm} checksum differs</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>seine {algorithm}-Prüfsumme weicht ab</translation>
    </message>
    <message>
        <source>list the parts of an upload</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>die Teile eines Uploads auflisten</translation>
    </message>
    <message>
        <source>neither the environment nor the AWS files have one</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>weder die Umgebung noch die AWS-Dateien haben einen</translation>
    </message>
    <message>
        <source>nobody came back from the browser within 1 minute.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>innerhalb einer Minute kam niemand vom Browser zurück.</translation>
    </message>
    <message>
        <source>nobody came back from the browser within {minutes} minutes.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>innerhalb von {minutes} Minuten kam niemand vom Browser zurück.</translation>
    </message>
    <message>
        <source>reading Drive was not allowed. Tick the box beside it on Google&apos;s page.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>das Lesen von Drive wurde nicht erlaubt. Setzen Sie auf der Google-Seite das Häkchen daneben.</translation>
    </message>
    <message>
        <source>the AWS profile “{profile}” has none</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>das AWS-Profil „{profile}“ hat keinen</translation>
    </message>
    <message>
        <source>the CA file “{ca_bundle}” can&apos;t be used</source>
        <extracomment>destinations/s3/connection.py</extracomment>
        <translation>die CA-Datei „{ca_bundle}“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>the Google Drive API is not switched on for this client. Switch it on at https://console.cloud.google.com/apis/library/drive.googleapis.com.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>die Google Drive API ist für diesen Client nicht eingeschaltet. Schalten Sie sie ein: https://console.cloud.google.com/apis/library/drive.googleapis.com.</translation>
    </message>
    <message>
        <source>the access key has characters that no key has. Copy it again</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>der Zugriffsschlüssel hat Zeichen, die kein Schlüssel hat. Kopieren Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>the access key id is not set</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>die Zugriffsschlüssel-ID ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the address that the client file names sends us elsewhere.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>die Adresse, die die Client-Datei nennt, schickt uns anderswohin.</translation>
    </message>
    <message>
        <source>the secret is not kept on this computer</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>das Geheimnis ist nicht auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>the system keyring refused ({name}). With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>der Schlüsselbund des Systems lehnte ab ({name}). Mit --keep-secret-in file liegt es in einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>there is no such object any more</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>es gibt kein solches Objekt mehr</translation>
    </message>
    <message>
        <source>your organisation does not let programs read Drive. Ask its administrator.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Ihre Organisation lässt Programme Drive nicht lesen. Fragen Sie ihre Administration.</translation>
    </message>
    <message>
        <source>{document} In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{document} Legen Sie in der Google-Konsole unter „Clients“ einen vom Typ „Desktop-App“ an, laden Sie seine JSON-Datei herunter, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>{label} needs an endpoint, for example https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>{label} braucht einen Endpunkt, zum Beispiel https://storage.example.org.</translation>
    </message>
    <message>
        <source>{length} bytes, at most {key_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>{length} Bytes, höchstens {key_bytes}</translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{names} fehlen</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{names} fehlt</translation>
    </message>
    <message>
        <source>{reason}. With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>{reason}. Mit --keep-secret-in file liegt es in einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>“{bucket}” can&apos;t stand in the address of a server. Choose “path” as its addressing.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>„{bucket}“ kann nicht in der Adresse eines Servers stehen. Wählen Sie „im Pfad“ als Adressierung.</translation>
    </message>
    <message>
        <source>“{endpoint}” is not an endpoint. It looks like https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>„{endpoint}“ ist kein Endpunkt. Ein solcher sieht aus wie https://storage.example.org.</translation>
    </message>
    <message>
        <source>“{name}” has not been uploaded yet, so there is nothing to verify.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>„{name}“ ist noch nicht hochgeladen, daher gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>“{name}” must be {wanted}. Correct it and try again.</source>
        <extracomment>engine/fields.py</extracomment>
        <translation>„{name}“ muss {wanted} sein. Berichtigen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” was damaged. It was kept as “{kept}”, and a new one is begun.</source>
        <extracomment>json_file.py</extracomment>
        <translation>„{name}“ war beschädigt. Sie wurde als „{kept}“ aufgehoben, und eine neue ist begonnen.</translation>
    </message>
    <message>
        <source>“{option}” is a secret, and secrets are not kept with the settings. Hand it over as the secret.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>„{option}“ ist ein Geheimnis, und Geheimnisse werden nicht bei den Einstellungen aufbewahrt. Übergeben Sie es als Geheimnis.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another user</source>
        <extracomment>credentials.py</extracomment>
        <translation>„{path}“ gehört jemand anderem</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({why}). Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>„{path}“ kann nicht gelesen werden ({why}). Wählen Sie die JSON-Datei, die Ihnen die Google-Konsole gab.</translation>
    </message>
    <message>
        <source>“{path}” is not there. Check the name; nothing was added.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>„{path}“ ist nicht da. Prüfen Sie den Namen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{text}” is not a rule of a timetable. Write days, hours and a speed, such as “mon-fri 08:00-18:00 1 MB/s”.</source>
        <extracomment>core/timetable.py</extracomment>
        <translation>„{text}“ ist keine Regel eines Zeitplans. Schreiben Sie Tage, Stunden und ein Tempo, etwa „mon-fri 08:00-18:00 1 MB/s“.</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write bytes, such as 800M or 5G, or “none”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>„{text}“ ist keine Größe. Schreiben Sie Bytes, etwa 800M oder 5G, oder „none“.</translation>
    </message>
    <message>
        <source>“{text}” is not a speed. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>„{text}“ ist kein Tempo. Schreiben Sie Bytes pro Sekunde, etwa 800k oder 5M, oder „no limit“.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole path, and not a link to a file or folder in Google Drive.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>„{text}“ ist weder ein ganzer Pfad noch ein Link zu einer Datei oder einem Ordner in Google Drive.</translation>
    </message>
    <message>
        <source>“{text}” names nothing in Google Drive. Paste the link again.</source>
        <extracomment>sources/drive/locators.py</extracomment>
        <translation>„{text}“ nennt nichts in Google Drive. Fügen Sie den Link noch einmal ein.</translation>
    </message>
    <message>
        <source>“{way}” is not a way to find an access key. Choose vault, profile or environment.</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>„{way}“ ist kein Weg zu einem Zugriffsschlüssel. Wählen Sie vault, profile oder environment.</translation>
    </message>
    <message>
        <source>“{word}” is not the name of a {what}: that has letters, digits and dashes.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>„{word}“ ist kein Name (gemeint ist: {what}): Erlaubt sind Buchstaben, Ziffern und Striche.</translation>
    </message>
</context>
</TS>
