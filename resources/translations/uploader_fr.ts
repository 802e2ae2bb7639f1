<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Uploader</name>
    <message>
        <source> (for {time})</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — starts again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, continues {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, goes on in a moment</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, goes on when it answers</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, tried again in {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, tried again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5 MB/s</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;Create a project&gt; in Google&apos;s console. Any name will do.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;Set up the consent screen&gt;: your e-mail address, and the audience “External”.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;all&gt;Show everything&lt;/all&gt;</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job</source>
        <extracomment>ui/outside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small Google Drive of samples is on this computer, too.</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key for public links</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Uploader</source>
        <extracomment>ui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ui/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a destination</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add destination…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All uploads share it. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any S3-compatible store will do. Then drop files or folders here.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most: {speed}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} uploads.</source>
        <extracomment>ui/deeds.py; for one: Cancelled.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or a job to see what is known of it.</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see its attempts.</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day for each rule, or remove it.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose client file…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that file here, and sign in. Google will say that it has not checked the app: it is your own.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client file: {name}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock while there is work</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing · uploads go on at the next start</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy links</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rights it needs</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown here, with code and request id</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESTINATIONS</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination “{name}”</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done · {counts}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, unverified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here, or add &lt;files&gt;files&lt;/files&gt;, &lt;folder&gt;a folder&lt;/folder&gt;, &lt;link&gt;a Drive link&lt;/link&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here. A destination is set up first.</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being uploaded</source>
        <extracomment>ui/outside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in from</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: {names}.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or destination…</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, &lt;destination&gt;add a destination&lt;/destination&gt;: the bucket that your files go to.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever gives you the access key: a policy with just what uploading needs.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <extracomment>ui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has no file format for it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health: {summary}</source>
        <extracomment>ui/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>ui/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held — Google Drive&apos;s daily limit</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the queue is doing</source>
        <extracomment>ui/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another file is there</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it, &lt;enable the Google Drive API&gt;.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that have ended, by day</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this computer awake while files are uploaded</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <extracomment>ui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that anyone may open need no sign-in, only an API key of your own Google project.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files · {n} so far</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 and size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>ui/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New uploads go to the chosen destination. Drop files here to upload them to this one.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client file is chosen yet.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files in it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link is recognised in this.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrived in these days</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has arrived yet, so there is nothing to link to.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what has ended can be removed. Cancel it first.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the queue…</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste files, paths or links</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste links to files or folders in Google Drive, one or more.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public links, by an API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue saved</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue saved · everything resumes after a restart</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh: look for what is new or changed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry failed ({n})</source>
        <extracomment>ui/actions.py; for one: Retry failed ({n})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipts</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/overview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Uploader</source>
        <extracomment>ui/tray.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again as {account}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Google</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip files larger than</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the file</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the job&apos;s files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({kind}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed by weekday and hour</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, last 5 minutes</source>
        <extracomment>ui/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {speed} ▾</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in by a file only I can read</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in by the system&apos;s keyring</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a job is done</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client file of the last time is used.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that fits counts; at all other times: {speed}. An hour that is not after the first is on the next day.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} links are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language and “Uploads at once” count from the next start.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest file has waited for {time}.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights that the access key needs are on the clipboard. Send them to whoever gives you the key.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is drawn by Qt (PySide6 {version}), under the LGPL 3: you may replace it by a version of your own.</source>
        <extracomment>ui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that could be uploaded. Drop files or folders.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work for</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sent in one piece.</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them.</source>
        <extracomment>ui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To clean up</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a Drive link</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it out with real calls…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <extracomment>ui/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Audience, &lt;press “Publish app”&gt;. Without this, Google ends your sign-in after seven days.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Clients, &lt;create a client&gt; of the type “Desktop app”, and download its JSON file.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploader</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploader is here now, beside the clock. Quit it from its menu.</source>
        <extracomment>ui/outside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploader reads Google Drive through a client of your own. It costs nothing, and nobody else uses it.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploader {version}</source>
        <extracomment>ui/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploader: nothing to do</source>
        <extracomment>ui/outside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading — nothing moved for {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads go on</source>
        <extracomment>ui/outside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: the store holds what was sent.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume per day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/filters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser. Time left: {time}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a link can download the file, without an account. Seven days is the longest that stores allow.</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can download the file until it ends.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file only I can read</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in HTML</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in Markdown</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile of the AWS command line</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shortcut to a folder that is in this job already</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shortcut to something that is gone</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all arrived</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file with this name is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask me</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be compared there</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum and size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every part and the size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example photos/2026</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has been uploading for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has waited for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file of mine</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the host name</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the path</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n} jobs</source>
        <extracomment>ui/history_dialog.py; for one: in {n} job</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its owner does not allow downloads</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep both</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than the limit that was set</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than the store takes</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit; for example 5 GB</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file with content</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing ended</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moves</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: I fill it in myself</source>
        <extracomment>ui/elsewhere_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven days</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s environment</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {size} a day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {speed}</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploads again, always</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what I enter here</source>
        <extracomment>ui/choices.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{destination} · {key}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{destination}: {why}</source>
        <extracomment>ui/overview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} uploaded, none failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} uploaded, {failed} failed: {rate} % arrived</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {all} files failed within a day. Look at them under Failed.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guard} per part, checked again by the store at the end</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} · {n} held</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <extracomment>ui/outside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <extracomment>ui/outside.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} PB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} TB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>ui/details_words.py; for one: {n} file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files arrived</source>
        <extracomment>ui/history_dialog.py; for one: {n} file arrived</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files failed</source>
        <extracomment>ui/outside.py; for one: {n} file failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need you.</source>
        <extracomment>ui/overview.py; for one: {n} file needs you.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to go</source>
        <extracomment>ui/outside.py; for one: {n} file to go</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files uploaded</source>
        <extracomment>ui/outside.py; for one: {n} file uploaded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} held</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} links are on the clipboard.</source>
        <extracomment>ui/sharing.py; for one: {n} link is on the clipboard.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are recognised.</source>
        <extracomment>ui/link_dialog.py; for one: One link is recognised.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <extracomment>ui/status_words.py; for one: {n} needs you</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/part_squares.py; for one: {n} part</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} paused</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts were written to</source>
        <extracomment>ui/sharing.py; for one: {n} receipt was written to</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a look</source>
        <extracomment>ui/health_words.py; for one: {n} thing needs a look</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished uploads</source>
        <extracomment>ui/health_words.py; for one: {n} unfinished upload</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uploading</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} verified</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n}, without progress since</source>
        <extracomment>ui/details_words.py; for one: {n}, without progress since</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} of {all}</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} successful</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} until {time}, then {next}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} of {all} at the store</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}; a square stands for {n} parts</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Tried again at {time}.</source>
        <extracomment>ui/overview.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written ({why}). Choose another place.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: its drive has not answered for {time}. All else goes on meanwhile.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has been uploading for {time}, longer than expected.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is forgotten on this computer.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <extracomment>ui/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{who}”{since}: {why}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Uploader has the queue open and does not answer. Close it, then try again.</source>
        <extracomment>QueueTaken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file with this name is already there. Choose to replace it or to keep both, then retry.</source>
        <extracomment>AlreadyThere</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the file locked. It is tried again when it is free.</source>
        <extracomment>SourceBusy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive asks for fewer requests. Its uploads slow down and go on by themselves.</source>
        <extracomment>SourceThrottled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>SourceOffline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own, {tries} times in a row. Wait a while, then retry.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own. It is tried again by itself.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive no longer lets {account} in. Sign in again; uploads go on by themselves afterwards.</source>
        <extracomment>SignInNeeded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its checksum says, {tries} times in a row. Download it in the browser, and add that.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its own checksum says. The file starts again.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive shows no such file to this account. Check the link, or ask its owner to share it, then retry.</source>
        <extracomment>NotShared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive twice sent other bytes than its checksum says. Download the file in the browser, check it, and add it.</source>
        <extracomment>ChecksumDiffers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive&apos;s daily limit for this file is used up. It continues by itself tomorrow.</source>
        <extracomment>DailyLimit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google can&apos;t export a document this large. Split it, or download it in the browser and add that file.</source>
        <extracomment>ExportTooLarge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google flags this file as harmful, and only its owner can download it. Ask the owner, or remove it from the list.</source>
        <extracomment>Harmful</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refuses this client or key: {reason} Set it right in Google&apos;s console; uploads go on by themselves afterwards.</source>
        <extracomment>ApiOff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent, {tries} times in a row. Check the network and this computer, then retry.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent. They are sent again.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to Google did not work: {reason} Choose Sign in and try it again.</source>
        <extracomment>SignInRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in the store&apos;s place, perhaps a Wi-Fi&apos;s sign-in page. Sign in there; uploads go on by themselves.</source>
        <extracomment>NotTheStore</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong, {tries} times in a row. Send us the log, then retry.</source>
        <extracomment>Unexpected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong. It is tried again by itself; if it stays, send us the log.</source>
        <extracomment>Unexpected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it, {tries} times in a row. Check that the store works, then retry.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it. It is tried again by itself.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>Trouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key may not do this at “{where}”. Ask for the right {right} there, then retry.</source>
        <extracomment>PermissionDenied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is in another region ({region}). Set that region in the destination; uploads go on afterwards.</source>
        <extracomment>WrongRegion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination “{name}” is no longer set up. Add it again under this name; uploads go on afterwards.</source>
        <extracomment>DestinationGone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the queue is full. Free some space; uploads go on by themselves.</source>
        <extracomment>DiskFull</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with this file is not connected. Connect it; the upload goes on by itself.</source>
        <extracomment>VolumeGone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read from its disk: {reason}. Check the disk, then retry.</source>
        <extracomment>SourceUnreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed every time while it was being uploaded. Close the program that writes to it, or add a copy; then retry.</source>
        <extracomment>SourceRestless</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being uploaded. It starts again.</source>
        <extracomment>SourceChanged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the store takes ({limit}). Split it, or choose another destination.</source>
        <extracomment>TooLarge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there. Put it back and retry.</source>
        <extracomment>SourceMissing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long or not allowed in the store ({reason}). Rename the file, or choose a shorter folder, and add it again.</source>
        <extracomment>KeyRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and the store refuses. Check the proxy settings of this computer.</source>
        <extracomment>ProxyRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue in “{where}” can&apos;t be written: {reason}. Allow writing there, or choose another folder.</source>
        <extracomment>QueueUnwritable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue&apos;s file in “{where}” is damaged. Close Uploader and open it again: it then sets the file aside and uses a backup.</source>
        <extracomment>QueueDamaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged, and there was no backup. It was set aside whole in “{where}”. Add again what is missing.</source>
        <extracomment>QueueLost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged. It was set aside whole in “{where}”; the backup of {when} is used. Add again what is missing.</source>
        <extracomment>QueueRestored</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue&apos;s log was damaged or gone, so what was done last may be missing. Look through the list, and add again what is.</source>
        <extracomment>QueueCut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak https as it should ({reason}). Check the endpoint&apos;s http:// or https://; uploads go on afterwards.</source>
        <extracomment>TlsRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store asks for fewer requests. Uploads slow down and go on by themselves.</source>
        <extracomment>Throttled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>Offline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not support what was asked: {reason} Test the destination again, then retry.</source>
        <extracomment>NotSupported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store forgot this unfinished upload, {tries} times in a row. Check how long it keeps such uploads, then retry.</source>
        <extracomment>UploadGone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds other parts than were sent. They are compared and sent again.</source>
        <extracomment>PartsRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds something else than was sent, {tries} times in a row: {reason}. Check what changes files there, then retry.</source>
        <extracomment>Unproven</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store no longer knows this unfinished upload. It starts again.</source>
        <extracomment>UploadGone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refuses the access key. Check the key and its secret in the destination; uploads go on afterwards.</source>
        <extracomment>CredentialsRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refuses this request: {reason} Check the destination&apos;s settings, then retry.</source>
        <extracomment>StoreRefuses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store says that it holds other parts than were sent, {tries} times in a row. Test the destination, then retry.</source>
        <extracomment>PartsRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost {tries} times in a row. Check the network and the store, then retry.</source>
        <extracomment>AnswerLost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost. The store is asked what it holds before anything is sent again.</source>
        <extracomment>AnswerLost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s certificate is not trusted: {reason}. Ask who runs it; if it is yours, choose its CA file in the destination.</source>
        <extracomment>CertificateRefused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no access key for this destination: {reason}. Enter it again; uploads go on afterwards.</source>
        <extracomment>CredentialsMissing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket “{bucket}” there. Check its name and the endpoint, or create it; uploads go on afterwards.</source>
        <extracomment>BucketMissing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left at the store for this account. Make room there, or extend it; uploads go on by themselves.</source>
        <extracomment>StoreFull</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not download the file: {reason} Ask its owner to allow it, then retry.</source>
        <extracomment>SourceForbidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes, so the store refuses. Set the clock; uploads go on afterwards.</source>
        <extracomment>ClockWrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be read. Allow reading it, then retry.</source>
        <extracomment>SourceDenied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder could not be opened, so nothing in it was added. Allow reading it, then add it again.</source>
        <extracomment>FolderUnread</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list.</source>
        <extracomment>NotAFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it.</source>
        <extracomment>QueueNewer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of this job would get the same name in the store. Rename one of them and add it again.</source>
        <extracomment>NameClash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lets you in to Google Drive can&apos;t be kept: {reason}. Choose a place that works, and try it again.</source>
        <extracomment>SignInUnkept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the queue knew of this file was damaged, so it was not uploaded. Remove it from the list and add the file again.</source>
        <extracomment>EntryDamaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the store holds is not what was sent: {reason}. It is uploaded again.</source>
        <extracomment>Unproven</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {account} signed in with can&apos;t be read: {reason}. Check the system&apos;s keyring; uploads go on by themselves.</source>
        <extracomment>SignInUnread</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A destination needs the name of its bucket, without “/”.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A destination&apos;s name has between 1 and 64 characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A destination&apos;s name has no “/”, no leading “-”, no space at its ends and no control characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link needs somebody who may open it. Sign in with “uploader-gui drive sign-in”, or give a key for public links with “uploader-gui drive api-key”.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of the AWS command line, for example default.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <extracomment>core/request.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret can be kept in “keyring” or in “file”, not in “{place}”.</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key from</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressing</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has turned off Drive for other programs.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint has no user name and no password in it. Give the access key and its secret on their own.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object sent in parts has another size in the store.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object that was just written is not found again.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another S3-compatible store</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may write the same name at the same moment: the store can&apos;t refuse the second one.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of Uploader has the queue open and answers in another way. Close it, then try again.</source>
        <extracomment>core/request.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example eu-central-1. Empty where the store has none.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For files sent in parts the store can&apos;t refuse a name that another program took meanwhile.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own server: the file with the certificate that signed the server&apos;s (PEM).</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Drive did not say whose account this is ({code}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google asks for a sign-in in the browser.</source>
        <extracomment>sources/drive/origins.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google can&apos;t export it like that.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google can&apos;t export it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google gave no lasting permission. Take away Uploader&apos;s access on myaccount.google.com first.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refused it ({error}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refuses the request.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google said “{error}”.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this client file {missing}. Download it again, and choose the new one.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives back a checksum of the whole file, so every upload can be proven.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no content that can be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shared with it far enough.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not possible to {what}: {code}.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner does not let it be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner does not let it be exported.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in the settings.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No destination is set up yet. Add one with “destination add”.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in as “{name}”. Look at: uploader-gui drive accounts</source>
        <extracomment>engine/reception.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows where “{name}” came from. Add it again.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given to upload. Name a file or a folder.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for Cloudflare R2: the account in its endpoint.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to, with --to: {names}.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in needs a client file of your own from Google&apos;s console. Choose that first.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not meant for Google Drive.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key may not be used from here.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Google Drive API is not enabled in its project.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is the 32 digits in the endpoint that R2 shows.</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It has to exist.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of store; it fills in what the others leave empty.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of an unfinished upload can&apos;t be listed. The queue on this computer knows them.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice bucket did not start. Its log is {folder}.</source>
        <extracomment>practice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix “{prefix}” must not contain “.” or “..”.</source>
        <extracomment>core/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest speed is {format_rate}. To send nothing for a while, pause the uploads.</source>
        <extracomment>core/rate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store checks every part on its arrival ({guard}).</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not check files sent in parts on their arrival. Each is compared at the end instead.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not check what arrives. What it holds is compared at the end, as far as it tells.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store drops our mark from a file&apos;s metadata, so a lost answer is settled by its checksum.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s address, for example https://storage.example.org. Empty for Amazon S3.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be opened ({name}).</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is switched off in its settings.</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a destination “{name}” already. Choose another name, or remove it first.</source>
        <extracomment>destination_book.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{verb}”. Look at --help.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job or upload with the number {some_id}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job with the number {asked}.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job with the number {job_id}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “{unknown}”. Look at --help.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “{name}”. Choose one of: {presets}.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “{preset}”. Choose one of: {presets}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are somebody&apos;s credentials, not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client file is for a web application, and Google would not let it sign in from here.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client file names an address that is not secure (https). Download it again from Google&apos;s console.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Google Photos, not Google Drive. Download the pictures there, and add the files.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a page of Google Drive, not one file or folder. Open the file or folder there, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a published copy, which has no file behind it. Open the document itself, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a short link. Open it in the browser, and copy the address that it leads to.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an API key. In Google&apos;s console, under Credentials, create one and copy it whole.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key of a service account, and that can&apos;t sign in as you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not delete (s3:DeleteObject), so the test left {shown}. Delete it when you like; uploads don&apos;t need that right.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not list (s3:ListBucket): the store answers the same for a missing and a forbidden file.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read (s3:GetObject), so uploads can&apos;t be verified. Allow it, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not {what} ({facts}). Ask for that right, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link to Google Drive names no file or folder. Copy it again, with Share and Copy link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is not let in to it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request can&apos;t be read.</source>
        <extracomment>core/request.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is too large. Ask for less at once.</source>
        <extracomment>workers/doorbell.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to look for links in it. Give the links themselves, one a line.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished uploads can&apos;t be listed, so “cleanup” finds only those that this computer remembers.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads to “{name}” are not finished. Cancel them first, or let them finish.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the access key is kept.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sources/drive/source.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to itself</source>
        <extracomment>sources/local/reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it has {longest} bytes, at most {segment_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a special file</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a temporary file, {strerror}</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abort an upload, so what is cancelled stays in the store and may cost money</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another object has taken its place</source>
        <extracomment>engine/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be kept. {message}</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be verified</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has run out</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size} bytes, {size2} were sent</source>
        <extracomment>engine/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for another address</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for another name</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was declined in the browser.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum differs from the one at the time</source>
        <extracomment>engine/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signer is not known here</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {algorithm} checksum differs</source>
        <extracomment>engine/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the parts of an upload</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither the environment nor the AWS files have one</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came back from the browser within 1 minute.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came back from the browser within {minutes} minutes.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading Drive was not allowed. Tick the box beside it on Google&apos;s page.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AWS profile “{profile}” has none</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CA file “{ca_bundle}” can&apos;t be used</source>
        <extracomment>destinations/s3/connection.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Google Drive API is not switched on for this client. Switch it on at https://console.cloud.google.com/apis/library/drive.googleapis.com.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access key has characters that no key has. Copy it again</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access key id is not set</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address that the client file names sends us elsewhere.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret is not kept on this computer</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system keyring refused ({name}). With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such object any more</source>
        <extracomment>engine/verify.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your organisation does not let programs read Drive. Ask its administrator.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs an endpoint, for example https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} bytes, at most {key_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{bucket}” can&apos;t stand in the address of a server. Choose “path” as its addressing.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{endpoint}” is not an endpoint. It looks like https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has not been uploaded yet, so there is nothing to verify.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must be {wanted}. Correct it and try again.</source>
        <extracomment>engine/fields.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was damaged. It was kept as “{kept}”, and a new one is begun.</source>
        <extracomment>json_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{option}” is a secret, and secrets are not kept with the settings. Hand it over as the secret.</source>
        <extracomment>destination_book.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” belongs to another user</source>
        <extracomment>credentials.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({why}). Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there. Check the name; nothing was added.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a rule of a timetable. Write days, hours and a speed, such as “mon-fri 08:00-18:00 1 MB/s”.</source>
        <extracomment>core/timetable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write bytes, such as 800M or 5G, or “none”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a speed. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole path, and not a link to a file or folder in Google Drive.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names nothing in Google Drive. Paste the link again.</source>
        <extracomment>sources/drive/locators.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{way}” is not a way to find an access key. Choose vault, profile or environment.</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not the name of a {what}: that has letters, digits and dashes.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
