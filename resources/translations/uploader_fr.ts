<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Uploader</name>
    <message>
        <source> (for {time})</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation> (depuis {time})</translation>
    </message>
    <message>
        <source> — starts again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation> — recommence {time}</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>ui/wording.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>, continues {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, reprend {time}</translation>
    </message>
    <message>
        <source>, goes on in a moment</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, reprend dans un instant</translation>
    </message>
    <message>
        <source>, goes on when it answers</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, reprend dès qu’il répond</translation>
    </message>
    <message>
        <source>, tried again in {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, nouvel essai dans {time}</translation>
    </message>
    <message>
        <source>, tried again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, nouvel essai {time}</translation>
    </message>
    <message>
        <source>2.5 MB/s</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>2.5 MB/s</translation>
    </message>
    <message>
        <source>&lt;Create a project&gt; in Google&apos;s console. Any name will do.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Créez un projet&gt; dans la console Google. Son nom importe peu.</translation>
    </message>
    <message>
        <source>&lt;Set up the consent screen&gt;: your e-mail address, and the audience “External”.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Configurez l’écran de consentement&gt; : votre adresse e-mail et l’audience « Externe ».</translation>
    </message>
    <message>
        <source>&lt;all&gt;Show everything&lt;/all&gt;</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>&lt;all&gt;Tout afficher&lt;/all&gt;</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A job</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Une tâche</translation>
    </message>
    <message>
        <source>A link asked for something that Uploader does not do. Nothing was changed.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Un lien demandait quelque chose qu’Uploader ne fait pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A new version</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Une nouvelle version</translation>
    </message>
    <message>
        <source>A practice bucket is a small store on this computer: to try everything without an account, and free of charge.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Un bucket d’essai est un petit stockage sur cet ordinateur : pour tout essayer, sans compte et gratuitement.</translation>
    </message>
    <message>
        <source>A small Google Drive of samples is on this computer, too.</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>Un petit Google Drive d’exemples se trouve aussi sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A web page or another program offers a link to Google Drive.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Une page web ou un autre programme propose un lien vers Google Drive.</translation>
    </message>
    <message>
        <source>A web page or another program put this here. Press Add only if you want it.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Une page web ou un autre programme a mis ceci ici. N’appuyez sur Ajouter que si vous le souhaitez.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API key for public links</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Clé API pour les liens publics</translation>
    </message>
    <message>
        <source>About Uploader</source>
        <extracomment>ui/about.py</extracomment>
        <translation>À propos d’Uploader</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ajouter une destination…</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Add links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ajouter des liens…</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>All uploads share it. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Tous les envois se la partagent. Écrivez des octets par seconde, par exemple 800k ou 5M, ou « no limit ».</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Any S3-compatible store will do. No bucket at hand? &lt;practice&gt;Try a practice bucket&lt;/practice&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Tout stockage compatible S3 convient. Pas de bucket sous la main ? &lt;practice&gt;Essayez un bucket d’essai&lt;/practice&gt;.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask before a drop of more files than</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Demander avant un dépôt de plus de fichiers que</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Asked again {time}: {lost} {named}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Redemandé {time} : {lost} {named}</translation>
    </message>
    <message>
        <source>Asking the store again… {n} so far</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Le stockage est interrogé de nouveau… {n} jusqu’ici</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At most: {speed}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Au plus : {speed}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} uploads.</source>
        <extracomment>ui/deeds.py; for one: Cancelled.</extracomment>
        <translation>
            <numerusform>{n} envoi annulé.</numerusform>
            <numerusform>{n} envois annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Annulé · {files}</translation>
    </message>
    <message>
        <source>Changed while uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Modifié pendant l’envoi</translation>
    </message>
    <message>
        <source>Choose a file or a job to see what is known of it.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Choisissez un fichier ou une tâche pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Choose a file to see its attempts.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Choisissez un fichier pour voir ses tentatives.</translation>
    </message>
    <message>
        <source>Choose at least one day for each rule, or remove it.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Choisissez au moins un jour pour chaque règle, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Choose client file…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Choisir le fichier client…</translation>
    </message>
    <message>
        <source>Choose that file here, and sign in. Google will say that it has not checked the app: it is your own.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>Choisissez ce fichier ici, puis connectez-vous. Google dira qu’il n’a pas vérifié l’application : c’est la vôtre.</translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Choisir le fichier client</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Client file: {name}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Fichier client : {name}</translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Fichiers client (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock while there is work</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Tant qu’il y a du travail, fermer la fenêtre la cache près de l’horloge</translation>
    </message>
    <message>
        <source>Closing · uploads go on at the next start</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Fermeture · les envois reprendront au prochain démarrage</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy key</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy links</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>Copy links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copier les liens…</translation>
    </message>
    <message>
        <source>Copy the rights it needs</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Copier les droits nécessaires</translation>
    </message>
    <message>
        <source>Copy what is shown here, with code and request id</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Copier ce qui est affiché ici, avec le code et l’identifiant de requête</translation>
    </message>
    <message>
        <source>DESTINATIONS</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>DESTINATIONS</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Destination “{name}”</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Destination « {name} »</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Don&apos;t tell me of this one</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Ne plus signaler celle-ci</translation>
    </message>
    <message>
        <source>Done · {counts}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Terminé · {counts}</translation>
    </message>
    <message>
        <source>Done, unverified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Terminés, non vérifiés</translation>
    </message>
    <message>
        <source>Drop files or folders here, or add &lt;files&gt;files&lt;/files&gt;, &lt;folder&gt;a folder&lt;/folder&gt;, &lt;link&gt;a Drive link&lt;/link&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Déposez des fichiers ou des dossiers ici, ou ajoutez &lt;files&gt;des fichiers&lt;/files&gt;, &lt;folder&gt;un dossier&lt;/folder&gt;, &lt;link&gt;un lien Drive&lt;/link&gt;.</translation>
    </message>
    <message>
        <source>Drop here. A destination is set up first.</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Déposez ici. Une destination sera d’abord configurée.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Échec — {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files are being uploaded</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Des fichiers sont en cours d’envoi</translation>
    </message>
    <message>
        <source>Files that are already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Fichiers déjà présents</translation>
    </message>
    <message>
        <source>Fill in from</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Remplir depuis</translation>
    </message>
    <message>
        <source>Fill in: {names}.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>À remplir : {names}.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter by name or destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Filtrer par nom ou destination</translation>
    </message>
    <message>
        <source>Filter by name or destination…</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Filtrer par nom ou destination…</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Filtrer par nom…</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finished files kept in the list</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Fichiers terminés gardés dans la liste</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>First, &lt;destination&gt;add a destination&lt;/destination&gt;: the bucket that your files go to.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Commencez par &lt;destination&gt;ajouter une destination&lt;/destination&gt; : le bucket où iront vos fichiers.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Dossier dans le bucket</translation>
    </message>
    <message numerus="yes">
        <source>For all {n} files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For this file:</extracomment>
        <translation>
            <numerusform>Pour {n} fichier :</numerusform>
            <numerusform>Pour les {n} fichiers :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the {n} selected files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For the selected file:</extracomment>
        <translation>
            <numerusform>Pour {n} fichier sélectionné :</numerusform>
            <numerusform>Pour les {n} fichiers sélectionnés :</numerusform>
        </translation>
    </message>
    <message>
        <source>For this computer: {name}, {size}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Pour cet ordinateur : {name}, {size}</translation>
    </message>
    <message>
        <source>For whoever gives you the access key: a policy with just what uploading needs.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Pour la personne qui vous donne la clé d’accès : une politique avec juste ce qu’il faut pour envoyer.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Logiciel libre sous licence Apache 2.0, sans aucune garantie.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Continuer</translation>
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
        <translation>Google n’a pas de format de fichier pour cela</translation>
    </message>
    <message>
        <source>Health: {summary}</source>
        <extracomment>ui/health.py</extracomment>
        <translation>État : {summary}</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Held — Google Drive&apos;s daily limit</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Retenu — limite quotidienne de Google Drive</translation>
    </message>
    <message>
        <source>Held — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Retenu — {why}</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Masquer le guide</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>How the queue is doing</source>
        <extracomment>ui/health.py</extracomment>
        <translation>L’état de la file d’attente</translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Comment obtenir un fichier client</translation>
    </message>
    <message>
        <source>If another file is there</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Si un autre fichier s’y trouve</translation>
    </message>
    <message>
        <source>If there</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Si présent</translation>
    </message>
    <message>
        <source>In it, &lt;enable the Google Drive API&gt;.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>Dans ce projet, &lt;activez l’API Google Drive&gt;.</translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Installed by Flatpak.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Installé par Flatpak.</translation>
    </message>
    <message>
        <source>Installed by pip.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Installé par pip.</translation>
    </message>
    <message>
        <source>Installed by the setup program for Windows.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Installé par le programme d’installation pour Windows.</translation>
    </message>
    <message>
        <source>Installed from the .deb package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Installé depuis le paquet .deb.</translation>
    </message>
    <message>
        <source>Installed from the .rpm package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Installé depuis le paquet .rpm.</translation>
    </message>
    <message>
        <source>Integrity</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>It is first in line now, but can&apos;t start yet. {party}: {why}</source>
        <extracomment>ui/line_deeds.py</extracomment>
        <translation>Il est maintenant premier dans la file, mais ne peut pas encore commencer. {party} : {why}</translation>
    </message>
    <message>
        <source>It needs SeaweedFS, a free program of some 40 MB. Where that is missing, the command says how to get it.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Il a besoin de SeaweedFS, un programme libre d’environ 40 Mo. S’il manque, la commande dit comment l’obtenir.</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Jobs that have ended, by day</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Tâches terminées, par jour</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Le conserver dans</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Garder ces réponses</translation>
    </message>
    <message>
        <source>Keep this computer awake while files are uploaded</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Garder cet ordinateur éveillé pendant l’envoi de fichiers</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Licences de tous les éléments</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Ligne {n} : {why}</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links that anyone may open need no sign-in, only an API key of your own Google project.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Les liens que tout le monde peut ouvrir ne demandent pas de connexion, seulement une clé API de votre propre projet Google.</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look for new versions once a week</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Chercher de nouvelles versions une fois par semaine</translation>
    </message>
    <message>
        <source>Look for new versions once a week? Uploader asks {host}, and sends nothing but the request.</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Chercher de nouvelles versions une fois par semaine ? Uploader interroge {host} et n’envoie rien d’autre que la requête.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Looking for files · {n} so far</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Recherche de fichiers · {n} jusqu’ici</translation>
    </message>
    <message>
        <source>Looking for new versions…</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Recherche de nouvelles versions…</translation>
    </message>
    <message>
        <source>MD5 and size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>MD5 et taille concordent</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Metered network · Upload anyway</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Connexion limitée · Envoyer quand même</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Tout en bas</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>ui/health.py</extracomment>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>New uploads go to the chosen destination. Drop files here to upload them to this one.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Les nouveaux envois vont à la destination choisie. Déposez des fichiers ici pour les envoyer à celle-ci.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No client file is chosen yet.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Aucun fichier client n’est encore choisi.</translation>
    </message>
    <message>
        <source>No files in it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Aucun fichier dedans</translation>
    </message>
    <message>
        <source>No link is recognised in this.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Aucun lien n’est reconnu ici.</translation>
    </message>
    <message>
        <source>Nobody has looked for new versions yet.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>De nouvelles versions n’ont pas encore été cherchées.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Personne n’est encore connecté.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing arrived in these days</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>Rien n’est arrivé ces jours-là</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Rien n’est encore terminé.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived yet, so there is nothing to link to.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Rien n’en est encore arrivé, il n’y a donc pas de lien à donner.</translation>
    </message>
    <message>
        <source>Nothing of it is there to verify.</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Rien n’en est là à vérifier.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Aucun incident jusqu’ici.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Older jobs leave the list, and their receipts with them. What was uploaded stays where it is.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Les tâches plus anciennes quittent la liste, et leurs reçus avec elles. Ce qui a été envoyé reste à sa place.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Only what has ended can be removed. Cancel it first.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Seul ce qui est terminé peut être retiré. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Open in the provider&apos;s console</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ouvrir dans la console du fournisseur</translation>
    </message>
    <message>
        <source>Open source folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ouvrir le dossier source</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Opening the queue…</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Ouverture de la file d’attente…</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Paste files, paths or links</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Coller des fichiers, chemins ou liens</translation>
    </message>
    <message>
        <source>Paste links to files or folders in Google Drive, one or more.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Collez un ou plusieurs liens vers des fichiers ou dossiers de Google Drive.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Paused · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Suspendu · {files}</translation>
    </message>
    <message>
        <source>Practice bucket…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Bucket d’essai…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Public links, by an API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Liens publics, par une clé API</translation>
    </message>
    <message>
        <source>Queue saved</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>File enregistrée</translation>
    </message>
    <message>
        <source>Queue saved · everything resumes after a restart</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>File enregistrée · tout reprend après un redémarrage</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Refresh: look for what is new or changed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Actualiser : chercher ce qui est nouveau ou modifié</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Identifiant de requête</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Réessayer les échecs</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed ({n})</source>
        <extracomment>ui/actions.py; for one: Retry failed ({n})</extracomment>
        <translation>
            <numerusform>Réessayer les échecs ({n})</numerusform>
            <numerusform>Réessayer les échecs ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Enregistrer les reçus</translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Enregistrer les reçus…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Voir les nouveautés</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show Uploader</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Afficher Uploader</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again as {account}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Se reconnecter comme {account}</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign in to Google</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Se connecter à Google</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skip files larger than</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Ignorer les fichiers de plus de</translation>
    </message>
    <message>
        <source>Skip the file</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Ignorer le fichier</translation>
    </message>
    <message>
        <source>Skip the job&apos;s files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Ignorer les fichiers de la tâche</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Skipped — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Ignoré — {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Une erreur est survenue ({kind}).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Une erreur est survenue.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed by weekday and hour</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Vitesse par jour et par heure</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Speed, last 5 minutes</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Vitesse, 5 dernières minutes</translation>
    </message>
    <message>
        <source>Speed: {speed} ▾</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Vitesse : {speed} ▾</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Starts {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Commence {time}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Stay signed in by a file only I can read</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Rester connecté grâce à un fichier que moi seul peux lire</translation>
    </message>
    <message>
        <source>Stay signed in by the system&apos;s keyring</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Rester connecté grâce au trousseau du système</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Tell me when a job is done</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Me prévenir quand une tâche est terminée</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The client file of the last time is used.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Le fichier client de la dernière fois est utilisé.</translation>
    </message>
    <message>
        <source>The drive “{name}” is not connected. Connect it; the files on it go on by themselves.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Le disque « {name} » n’est pas connecté. Connectez-le ; ses fichiers continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The files that are already there</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Les fichiers déjà présents</translation>
    </message>
    <message>
        <source>The first rule that fits counts; at all other times: {speed}. An hour that is not after the first is on the next day.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>La première règle qui convient s’applique ; le reste du temps : {speed}. Une heure qui n’est pas après la première est celle du lendemain.</translation>
    </message>
    <message>
        <source>The first {n} keys are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Les {n} premières clés sont dans le presse-papiers. Choisissez moins de fichiers pour obtenir les autres.</translation>
    </message>
    <message>
        <source>The first {n} links are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Les {n} premiers liens sont dans le presse-papiers. Choisissez moins de fichiers pour obtenir les autres.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>La clé est oubliée.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>La clé est conservée.</translation>
    </message>
    <message>
        <source>The language and “Uploads at once” count from the next start.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>La langue et « Envois simultanés » comptent à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>The oldest file has waited for {time}.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Le plus ancien fichier attend depuis {time}.</translation>
    </message>
    <message>
        <source>The practice bucket</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Le bucket d’essai</translation>
    </message>
    <message>
        <source>The rights that the access key needs are on the clipboard. Send them to whoever gives you the key.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Les droits dont la clé d’accès a besoin sont dans le presse-papiers. Transmettez-les à la personne qui vous donne la clé.</translation>
    </message>
    <message>
        <source>The store could not be asked again. {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Le stockage n’a pas pu être interrogé de nouveau. {why}</translation>
    </message>
    <message>
        <source>The window is drawn by Qt (PySide6 {version}), under the LGPL 3: you may replace it by a version of your own.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>La fenêtre est dessinée par Qt (PySide6 {version}), sous LGPL 3 : vous pouvez la remplacer par une version à vous.</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>There is nothing in it that could be uploaded. Drop files or folders.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Il n’y a là rien que l’on puisse envoyer. Déposez des fichiers ou des dossiers.</translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Ils vont vers {target}.</translation>
    </message>
    <message>
        <source>They work for</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Valables pendant</translation>
    </message>
    <message>
        <source>This build does not know where new versions are.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Cette version ne sait pas où sont les nouvelles.</translation>
    </message>
    <message>
        <source>This file is sent in one piece.</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>Ce fichier est envoyé en un seul morceau.</translation>
    </message>
    <message>
        <source>This is the AppImage.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>C’est l’AppImage.</translation>
    </message>
    <message>
        <source>This is the newest version, as was seen {time}.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>C’est la version la plus récente, vérifié {time}.</translation>
    </message>
    <message>
        <source>This is the program for macOS.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>C’est le programme pour macOS.</translation>
    </message>
    <message>
        <source>This runs from its source.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Il s’exécute depuis ses sources.</translation>
    </message>
    <message>
        <source>This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Le programme s’exécute depuis ses sources. Ses bibliothèques se trouvent avec votre Python, chacune avec sa licence ; NOTICE les nomme.</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Planning…</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To clean up</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>À nettoyer</translation>
    </message>
    <message>
        <source>Try a Drive link</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>Essayer un lien Drive</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying it out with real calls…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Essai avec de vraies requêtes…</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>Essai de « {name} »…</translation>
    </message>
    <message>
        <source>Type this in a terminal. It opens a window of its own, with sample files on their way:</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Tapez ceci dans un terminal. Une fenêtre à part s’ouvre, avec des fichiers d’exemple en route :</translation>
    </message>
    <message>
        <source>Under Audience, &lt;press “Publish app”&gt;. Without this, Google ends your sign-in after seven days.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>Sous Audience, &lt;cliquez sur « Publier l’application »&gt;. Sinon, Google met fin à votre connexion après sept jours.</translation>
    </message>
    <message>
        <source>Under Clients, &lt;create a client&gt; of the type “Desktop app”, and download its JSON file.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>Sous Clients, &lt;créez un client&gt; de type « Application de bureau » et téléchargez son fichier JSON.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Until the network is another one.</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Jusqu’à ce que le réseau soit un autre.</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Upload again</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Uploader</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Uploader</translation>
    </message>
    <message>
        <source>Uploader is here now, beside the clock. Quit it from its menu.</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader est maintenant ici, près de l’horloge. Quittez-le depuis son menu.</translation>
    </message>
    <message>
        <source>Uploader reads Google Drive through a client of your own. It costs nothing, and nobody else uses it.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Uploader lit Google Drive par un client qui est à vous. Il ne coûte rien, et personne d’autre ne l’utilise.</translation>
    </message>
    <message>
        <source>Uploader {version}</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Uploader {version}</translation>
    </message>
    <message>
        <source>Uploader {version} is there.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Uploader {version} est disponible.</translation>
    </message>
    <message>
        <source>Uploader {version}, of {date}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Uploader {version}, du {date}</translation>
    </message>
    <message>
        <source>Uploader: nothing to do</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader : rien à faire</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Uploading — nothing moved for {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Envoi — rien ne bouge depuis {time}</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Envois simultanés</translation>
    </message>
    <message>
        <source>Uploads go on</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Les envois continuent</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Verified again {time}: {files}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Revérifié {time} : {files}</translation>
    </message>
    <message>
        <source>Verified · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Vérifié · {files}</translation>
    </message>
    <message>
        <source>Verified: the store holds what was sent.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Vérifié : le stockage contient ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Volume per day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>Volume par jour</translation>
    </message>
    <message>
        <source>Wait while the network is metered, such as mobile data</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Attendre tant que la connexion est limitée, comme les données mobiles</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for a network that is not metered</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>En attente d’une connexion non limitée</translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>En attente du stockage</translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser. Time left: {time}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>En attente de votre accord dans le navigateur. Temps restant : {time}</translation>
    </message>
    <message>
        <source>Waiting · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>En attente · {files}</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Attend votre accord</translation>
    </message>
    <message>
        <source>Waits for your word · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Attend votre accord · {files}</translation>
    </message>
    <message>
        <source>Waits for your word — another file is there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Attend votre accord — un autre fichier est là</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What has no answer goes as chosen for the whole job.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Ce qui n’a pas de réponse suit le choix fait pour toute la tâche.</translation>
    </message>
    <message>
        <source>What has no answer stays as it is.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Ce qui n’a pas de réponse reste tel quel.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What starts when you log in could not be changed. Look at the system&apos;s own settings for that.</source>
        <extracomment>ui/at_login.py</extracomment>
        <translation>Ce qui démarre à la connexion n’a pas pu être modifié. Voyez les paramètres du système pour cela.</translation>
    </message>
    <message>
        <source>When I log in, go on with what is left, without a window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>À l’ouverture de session, continuer ce qui reste, sans fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these {n} files and folders go?</source>
        <extracomment>ui/where_dialog.py; for one: Where shall this file or folder go?</extracomment>
        <translation>
            <numerusform>Où doit aller ce fichier ou dossier ({n}) ?</numerusform>
            <numerusform>Où doivent aller ces {n} fichiers et dossiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Où la clé est conservée</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Où la connexion est conservée</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Vers où ?</translation>
    </message>
    <message>
        <source>Whoever has a link can download the file, without an account. Seven days is the longest that stores allow.</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Quiconque a un lien peut télécharger le fichier, sans compte. Sept jours sont le maximum que permettent les stockages.</translation>
    </message>
    <message>
        <source>Whoever has it can download the file until it ends.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Quiconque l’a peut télécharger le fichier jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Écrits comme</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Vous avez {version}.</translation>
    </message>
    <message>
        <source>Your own uploads and destinations are left alone.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Vos propres envois et destinations ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Your system&apos;s software updater brings new versions.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Le gestionnaire de mises à jour de votre système apporte les nouvelles versions.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a file only I can read</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>un fichier que moi seul peux lire</translation>
    </message>
    <message>
        <source>a list in HTML</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>une liste en HTML</translation>
    </message>
    <message>
        <source>a list in Markdown</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>une liste en Markdown</translation>
    </message>
    <message>
        <source>a profile of the AWS command line</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>un profil de la ligne de commande AWS</translation>
    </message>
    <message>
        <source>a shortcut to a folder that is in this job already</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>un raccourci vers un dossier déjà dans cette tâche</translation>
    </message>
    <message>
        <source>a shortcut to something that is gone</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>un raccourci vers quelque chose qui n’existe plus</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>environ {time} restantes</translation>
    </message>
    <message>
        <source>all arrived</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>tout est arrivé</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>an hour</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>une heure</translation>
    </message>
    <message>
        <source>another file with this name is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>un autre fichier de ce nom est déjà là</translation>
    </message>
    <message>
        <source>another object is there now</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>un autre objet s’y trouve maintenant</translation>
    </message>
    <message>
        <source>ask me</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>me demander</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>can&apos;t be compared there</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>comparaison impossible là-bas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>checksum and size match</source>
        <extracomment>ui/column_widths.py</extracomment>
        <translation>somme et taille concordent</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>every part and the size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>chaque partie et la taille concordent</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>for example photos/2026</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>par exemple photos/2026</translation>
    </message>
    <message>
        <source>has been uploading for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>est en cours d’envoi depuis {time}</translation>
    </message>
    <message>
        <source>has waited for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>attend depuis {time}</translation>
    </message>
    <message>
        <source>in a file of mine</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>dans un fichier à moi</translation>
    </message>
    <message>
        <source>in the host name</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>dans le nom d’hôte</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in the path</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>dans le chemin</translation>
    </message>
    <message numerus="yes">
        <source>in {n} jobs</source>
        <extracomment>ui/history_dialog.py; for one: in {n} job</extracomment>
        <translation>
            <numerusform>en {n} tâche</numerusform>
            <numerusform>en {n} tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner does not allow downloads</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>son propriétaire n’autorise pas le téléchargement</translation>
    </message>
    <message>
        <source>keep both</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>garder les deux</translation>
    </message>
    <message>
        <source>larger than the limit that was set</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>plus grand que la limite fixée</translation>
    </message>
    <message>
        <source>larger than the store takes</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>plus grand que ce que le stockage accepte</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no limit; for example 5 GB</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>sans limite ; par exemple 5 GB</translation>
    </message>
    <message>
        <source>not a file with content</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>pas un fichier avec un contenu</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing ended</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>rien de terminé</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>rien ne bouge</translation>
    </message>
    <message>
        <source>nothing: I fill it in myself</source>
        <extracomment>ui/elsewhere_box.py</extracomment>
        <translation>rien : je remplis moi-même</translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>pip brings new versions: {command}</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>pip apporte les nouvelles versions : {command}</translation>
    </message>
    <message>
        <source>replace</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>seven days</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>sept jours</translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>skip</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>le même fichier est déjà là</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>this computer&apos;s environment</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>l’environnement de cet ordinateur</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>demain {time}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>up to {size} a day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>jusqu’à {size} par jour</translation>
    </message>
    <message>
        <source>up to {speed}</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>jusqu’à {speed}</translation>
    </message>
    <message>
        <source>uploads again, always</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>envoie toujours de nouveau</translation>
    </message>
    <message>
        <source>what I enter here</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>ce que je saisis ici</translation>
    </message>
    <message>
        <source>{destination} · {key}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{destination} · {key}</translation>
    </message>
    <message>
        <source>{destination}: {why}</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>{destination} : {why}</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{done} sur {files}</translation>
    </message>
    <message>
        <source>{done} uploaded, none failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{done} envoyés, aucun échec</translation>
    </message>
    <message>
        <source>{done} uploaded, {failed} failed: {rate} % arrived</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{done} envoyés, {failed} échecs : {rate} % arrivés</translation>
    </message>
    <message>
        <source>{failed} of {all} files failed within a day. Look at them under Failed.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{failed} fichiers sur {all} ont échoué en un jour. Regardez-les sous Échec.</translation>
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
        <translation>{files}, {size} jusqu’ici. La recherche continue…</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}. Ce qui est déjà là se découvre fichier par fichier.</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file: {why}.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}. Ce qui est déjà là se découvre fichier par fichier : {why}.</translation>
    </message>
    <message>
        <source>{files}, {size}: {counts}</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size} : {counts}</translation>
    </message>
    <message>
        <source>{guard} per part, checked again by the store at the end</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{guard} par partie, revérifié à la fin par le stockage</translation>
    </message>
    <message>
        <source>{line} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {needs}</translation>
    </message>
    <message>
        <source>{line} · {n} held</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {n} retenus</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} est arrivé</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} a besoin de vous</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} o</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} Go</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} PB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} Po</translation>
    </message>
    <message>
        <source>{n} TB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} To</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept beside another file</source>
        <extracomment>ui/plan_words.py; for one: {n} is kept beside another file</extracomment>
        <translation>
            <numerusform>{n} gardé à côté d’un autre fichier</numerusform>
            <numerusform>{n} gardés à côté d’un autre fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out</extracomment>
        <translation>
            <numerusform>{n} laissé de côté</numerusform>
            <numerusform>{n} laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out, for another file is there</extracomment>
        <translation>
            <numerusform>{n} laissé de côté, car un autre fichier est là</numerusform>
            <numerusform>{n} laissés de côté, car un autre fichier est là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ask, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} asks, for another file is there</extracomment>
        <translation>
            <numerusform>{n} demande, car un autre fichier est là</numerusform>
            <numerusform>{n} demandent, car un autre fichier est là</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} annulés</translation>
    </message>
    <message>
        <source>{n} d</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} en échec</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>ui/details_words.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders wait until you say where they go.</source>
        <extracomment>ui/invited.py; for one: One file or folder waits until you say where it goes.</extracomment>
        <translation>
            <numerusform>{n} fichier ou dossier attend que vous disiez où il va.</numerusform>
            <numerusform>{n} fichiers et dossiers attendent que vous disiez où ils vont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are already there.</source>
        <extracomment>ui/plans.py; for one: {n} file is already there.</extracomment>
        <translation>
            <numerusform>{n} fichier est déjà là.</numerusform>
            <numerusform>{n} fichiers sont déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is as it was sent.</extracomment>
        <translation>
            <numerusform>{n} fichier est tel qu’envoyé.</numerusform>
            <numerusform>{n} fichiers sont tels qu’envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not there as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is not there as it was sent.</extracomment>
        <translation>
            <numerusform>{n} fichier n’est pas là tel qu’envoyé.</numerusform>
            <numerusform>{n} fichiers ne sont pas là tels qu’envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files arrived</source>
        <extracomment>ui/history_dialog.py; for one: {n} file arrived</extracomment>
        <translation>
            <numerusform>{n} fichier arrivé</numerusform>
            <numerusform>{n} fichiers arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files failed</source>
        <extracomment>ui/outside.py; for one: {n} file failed</extracomment>
        <translation>
            <numerusform>{n} fichier en échec</numerusform>
            <numerusform>{n} fichiers en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files have the names of others that are already there. What shall become of them?</source>
        <extracomment>ui/conflict_sheet.py; for one: {n} file has the name of another one that is already there. What shall become of it?</extracomment>
        <translation>
            <numerusform>{n} fichier porte le nom d’un autre déjà présent. Que doit-il devenir ?</numerusform>
            <numerusform>{n} fichiers portent les noms d’autres déjà présents. Que doivent-ils devenir ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need you.</source>
        <extracomment>ui/overview.py; for one: {n} file needs you.</extracomment>
        <translation>
            <numerusform>{n} fichier a besoin de vous.</numerusform>
            <numerusform>{n} fichiers ont besoin de vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to go</source>
        <extracomment>ui/outside.py; for one: {n} file to go</extracomment>
        <translation>
            <numerusform>{n} fichier restant</numerusform>
            <numerusform>{n} fichiers restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files uploaded</source>
        <extracomment>ui/outside.py; for one: {n} file uploaded</extracomment>
        <translation>
            <numerusform>{n} fichier envoyé</numerusform>
            <numerusform>{n} fichiers envoyés</numerusform>
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
        <translation>{n} retenus</translation>
    </message>
    <message numerus="yes">
        <source>{n} identical are skipped</source>
        <extracomment>ui/plan_words.py; for one: {n} identical is skipped</extracomment>
        <translation>
            <numerusform>{n} identique ignoré</numerusform>
            <numerusform>{n} identiques ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} ko</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>{n} laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are on the clipboard.</source>
        <extracomment>ui/sharing.py; for one: {n} link is on the clipboard.</extracomment>
        <translation>
            <numerusform>{n} lien est dans le presse-papiers.</numerusform>
            <numerusform>{n} liens sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are recognised.</source>
        <extracomment>ui/link_dialog.py; for one: One link is recognised.</extracomment>
        <translation>
            <numerusform>{n} lien est reconnu.</numerusform>
            <numerusform>{n} liens sont reconnus.</numerusform>
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
            <numerusform>{n} autre tâche attend votre accord.</numerusform>
            <numerusform>{n} autres tâches attendent votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <extracomment>ui/status_words.py; for one: {n} needs you</extracomment>
        <translation>
            <numerusform>{n} a besoin de vous</numerusform>
            <numerusform>{n} ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>ui/plan_words.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nouveau</numerusform>
            <numerusform>{n} nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the same size are compared when sent</source>
        <extracomment>ui/plan_words.py; for one: {n} of the same size is compared when sent</extracomment>
        <translation>
            <numerusform>{n} de même taille sera comparé à l’envoi</numerusform>
            <numerusform>{n} de même taille seront comparés à l’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are paused. Resume them to let them go on.</source>
        <extracomment>ui/line_deeds.py; for one: It is paused. Resume it to let it go on.</extracomment>
        <translation>
            <numerusform>{n} envoi est suspendu. Reprenez-le pour qu’il continue.</numerusform>
            <numerusform>{n} d’entre eux sont suspendus. Reprenez-les pour qu’ils continuent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are not there any more. The others were added.</source>
        <extracomment>ui/adding.py; for one: {n} of these is not there any more. The others were added.</extracomment>
        <translation>
            <numerusform>{n} d’entre eux n’est plus là. Les autres ont été ajoutés.</numerusform>
            <numerusform>{n} d’entre eux ne sont plus là. Les autres ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these as you chose</source>
        <extracomment>ui/plan_words.py; for one: {n} as you chose</extracomment>
        <translation>
            <numerusform>dont {n} selon votre choix</numerusform>
            <numerusform>dont {n} selon votre choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/part_squares.py; for one: {n} part</extracomment>
        <translation>
            <numerusform>{n} partie</numerusform>
            <numerusform>{n} parties</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} paused</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} suspendus</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts were written to “{file}”.</source>
        <extracomment>ui/sharing.py; for one: {n} receipt was written to “{file}”.</extracomment>
        <translation>
            <numerusform>{n} reçu a été écrit dans « {file} ».</numerusform>
            <numerusform>{n} reçus ont été écrits dans « {file} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replace another file</source>
        <extracomment>ui/plan_words.py; for one: {n} replaces another file</extracomment>
        <translation>
            <numerusform>{n} remplace un autre fichier</numerusform>
            <numerusform>{n} remplacent un autre fichier</numerusform>
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
        <translation>{n} ignorés</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a look</source>
        <extracomment>ui/health_words.py; for one: {n} thing needs a look</extracomment>
        <translation>
            <numerusform>{n} chose à regarder</numerusform>
            <numerusform>{n} choses à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished uploads</source>
        <extracomment>ui/health_words.py; for one: {n} unfinished upload</extracomment>
        <translation>
            <numerusform>{n} envoi inachevé</numerusform>
            <numerusform>{n} envois inachevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <extracomment>ui/plan_words.py; for one: {n} unreadable</extracomment>
        <translation>
            <numerusform>{n} illisible</numerusform>
            <numerusform>{n} illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} envoyés</translation>
    </message>
    <message>
        <source>{n} uploading</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} en cours</translation>
    </message>
    <message>
        <source>{n} verified</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} vérifiés</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} en attente</translation>
    </message>
    <message numerus="yes">
        <source>{n}, without progress since</source>
        <extracomment>ui/details_words.py; for one: {n}, without progress since</extracomment>
        <translation>
            <numerusform>{n}, sans progrès depuis</numerusform>
            <numerusform>{n}, sans progrès depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} of {all}</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>{sent} sur {all}</translation>
    </message>
    <message>
        <source>{share} successful</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>{share} de réussite</translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{size} ({n} octets)</translation>
    </message>
    <message>
        <source>{size} · {time}</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time}</translation>
    </message>
    <message>
        <source>{size} · {time} · newer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time} · plus récent</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} until {time}, then {next}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>{speed} jusqu’à {time}, puis {next}</translation>
    </message>
    <message>
        <source>{there} of {all} at the store</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>{there} sur {all} au stockage</translation>
    </message>
    <message>
        <source>{there}; a square stands for {n} parts</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>{there} ; un carré vaut {n} parties</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{what} : {why}</translation>
    </message>
    <message>
        <source>{words} Tried again at {time}.</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>{words} Nouvel essai à {time}.</translation>
    </message>
    <message>
        <source>{words}. Still comparing with what is there…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{words}. Comparaison avec ce qui est là en cours…</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written ({why}). Choose another place.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>« {file} » ne peut pas être écrit ({why}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{folder}” is not there now.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>« {folder} » n’est pas là pour le moment.</translation>
    </message>
    <message>
        <source>“{link}” can&apos;t be read from here. Save it on this computer, then add it.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>« {link} » ne peut pas être lu d’ici. Enregistrez-le sur cet ordinateur, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: its drive has not answered for {time}. All else goes on meanwhile.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>« {name} » ne peut pas être lu : son disque ne répond pas depuis {time}. Tout le reste continue.</translation>
    </message>
    <message>
        <source>“{name}” has been uploading for {time}, longer than expected.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>« {name} » est en cours d’envoi depuis {time}, plus longtemps que prévu.</translation>
    </message>
    <message>
        <source>“{name}” is forgotten on this computer.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>« {name} » est oublié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. The others were added.</source>
        <extracomment>ui/adding.py</extracomment>
        <translation>« {name} » n’est plus là. Les autres ont été ajoutés.</translation>
    </message>
    <message>
        <source>“{name}” waits for your word</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>« {name} » attend votre accord</translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <extracomment>ui/places.py</extracomment>
        <translation>« {name} » fonctionne.</translation>
    </message>
    <message>
        <source>“{name}”: {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>« {name} » : {why}</translation>
    </message>
    <message>
        <source>“{who}”{since}: {why}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>« {who} »{since} : {why}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Uploader has the queue open and does not answer. Close it, then try again.</source>
        <extracomment>QueueTaken</extracomment>
        <translation>Un autre Uploader a la file d’attente ouverte et ne répond pas. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another file with this name is already there. Choose to replace it or to keep both, then retry.</source>
        <extracomment>AlreadyThere</extracomment>
        <translation>Un autre fichier de ce nom est déjà là. Choisissez de le remplacer ou de garder les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program has the file locked. It is tried again when it is free.</source>
        <extracomment>SourceBusy</extracomment>
        <translation>Un autre programme a verrouillé le fichier. Un nouvel essai aura lieu quand il sera libre.</translation>
    </message>
    <message>
        <source>Google Drive asks for fewer requests. Its uploads slow down and go on by themselves.</source>
        <extracomment>SourceThrottled</extracomment>
        <translation>Google Drive demande moins de requêtes. Ses envois ralentissent et continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Google Drive can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>SourceOffline</extracomment>
        <translation>Google Drive est injoignable. Les envois reprendront d’eux-mêmes quand la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own, {tries} times in a row. Wait a while, then retry.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive a eu un problème interne, {tries} fois de suite. Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own. It is tried again by itself.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive a eu un problème interne. Un nouvel essai aura lieu de lui-même.</translation>
    </message>
    <message>
        <source>Google Drive no longer lets {account} in. Sign in again; uploads go on by themselves afterwards.</source>
        <extracomment>SignInNeeded</extracomment>
        <translation>Google Drive ne laisse plus entrer {account}. Reconnectez-vous ; les envois reprendront ensuite d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its checksum says, {tries} times in a row. Download it in the browser, and add that.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive a envoyé d’autres octets que sa somme de contrôle ne l’indique, {tries} fois de suite. Téléchargez le fichier dans le navigateur et ajoutez-le.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its own checksum says. The file starts again.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive a envoyé d’autres octets que sa propre somme de contrôle ne l’indique. Le fichier recommence.</translation>
    </message>
    <message>
        <source>Google Drive shows no such file to this account. Check the link, or ask its owner to share it, then retry.</source>
        <extracomment>NotShared</extracomment>
        <translation>Google Drive ne montre pas ce fichier à ce compte. Vérifiez le lien, ou demandez à son propriétaire de le partager, puis réessayez.</translation>
    </message>
    <message>
        <source>Google Drive twice sent other bytes than its checksum says. Download the file in the browser, check it, and add it.</source>
        <extracomment>ChecksumDiffers</extracomment>
        <translation>Google Drive a envoyé deux fois d’autres octets que sa somme de contrôle ne l’indique. Téléchargez le fichier dans le navigateur, vérifiez-le et ajoutez-le.</translation>
    </message>
    <message>
        <source>Google Drive&apos;s daily limit for this file is used up. It continues by itself tomorrow.</source>
        <extracomment>DailyLimit</extracomment>
        <translation>La limite quotidienne de Google Drive pour ce fichier est atteinte. L’envoi reprendra de lui-même demain.</translation>
    </message>
    <message>
        <source>Google can&apos;t export a document this large. Split it, or download it in the browser and add that file.</source>
        <extracomment>ExportTooLarge</extracomment>
        <translation>Google ne peut pas exporter un document aussi grand. Divisez-le, ou téléchargez-le dans le navigateur et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Google flags this file as harmful, and only its owner can download it. Ask the owner, or remove it from the list.</source>
        <extracomment>Harmful</extracomment>
        <translation>Google signale ce fichier comme nuisible, et seul son propriétaire peut le télécharger. Demandez-lui, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Google refuses this client or key: {reason} Set it right in Google&apos;s console; uploads go on by themselves afterwards.</source>
        <extracomment>ApiOff</extracomment>
        <translation>Google refuse ce client ou cette clé : {reason} Corrigez cela dans la console Google ; les envois reprendront ensuite d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent, {tries} times in a row. Check the network and this computer, then retry.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>Le stockage a reçu d’autres octets que ceux envoyés, {tries} fois de suite. Vérifiez le réseau et cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent. They are sent again.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>Le stockage a reçu d’autres octets que ceux envoyés. Ils sont envoyés de nouveau.</translation>
    </message>
    <message>
        <source>Signing in to Google did not work: {reason} Choose Sign in and try it again.</source>
        <extracomment>SignInRefused</extracomment>
        <translation>La connexion à Google n’a pas abouti : {reason} Choisissez « Se connecter » et réessayez.</translation>
    </message>
    <message>
        <source>Something else answers in the store&apos;s place, perhaps a Wi-Fi&apos;s sign-in page. Sign in there; uploads go on by themselves.</source>
        <extracomment>NotTheStore</extracomment>
        <translation>Autre chose répond à la place du stockage, peut-être la page de connexion d’un Wi-Fi. Connectez-vous-y ; les envois reprendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, {tries} times in a row. Send us the log, then retry.</source>
        <extracomment>Unexpected</extracomment>
        <translation>Une erreur inattendue est survenue, {tries} fois de suite. Envoyez-nous le journal, puis réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. It is tried again by itself; if it stays, send us the log.</source>
        <extracomment>Unexpected</extracomment>
        <translation>Une erreur inattendue est survenue. Un nouvel essai aura lieu de lui-même ; si cela persiste, envoyez-nous le journal.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it, {tries} times in a row. Check that the store works, then retry.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>Une erreur est survenue au stockage ou en chemin, {tries} fois de suite. Vérifiez que le stockage fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it. It is tried again by itself.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>Une erreur est survenue au stockage ou en chemin. Un nouvel essai aura lieu de lui-même.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>Trouble</extracomment>
        <translation>Une erreur est survenue.</translation>
    </message>
    <message>
        <source>The access key may not do this at “{where}”. Ask for the right {right} there, then retry.</source>
        <extracomment>PermissionDenied</extracomment>
        <translation>La clé d’accès n’a pas ce droit dans « {where} ». Demandez-y le droit {right}, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer is out of date, so newer versions are not known. Check this computer&apos;s clock, or wait for another day.</source>
        <extracomment>FeedOutdated</extracomment>
        <translation>La réponse est périmée, les versions plus récentes ne sont donc pas connues. Vérifiez l’horloge de cet ordinateur, ou attendez un autre jour.</translation>
    </message>
    <message>
        <source>The answer was not signed by Uploader&apos;s makers. Nothing was changed. Check the web page instead, or wait for another day.</source>
        <extracomment>FeedUnsigned</extracomment>
        <translation>La réponse n’est pas signée par les auteurs d’Uploader. Rien n’a été modifié. Consultez plutôt la page web, ou attendez un autre jour.</translation>
    </message>
    <message>
        <source>The bucket is in another region ({region}). Set that region in the destination; uploads go on afterwards.</source>
        <extracomment>WrongRegion</extracomment>
        <translation>Le bucket est dans une autre région ({region}). Indiquez cette région dans la destination ; les envois reprendront ensuite.</translation>
    </message>
    <message>
        <source>The destination “{name}” is no longer set up. Add it again under this name; uploads go on afterwards.</source>
        <extracomment>DestinationGone</extracomment>
        <translation>La destination « {name} » n’est plus configurée. Ajoutez-la de nouveau sous ce nom ; les envois reprendront ensuite.</translation>
    </message>
    <message>
        <source>The disk that holds the queue is full. Free some space; uploads go on by themselves.</source>
        <extracomment>DiskFull</extracomment>
        <translation>Le disque qui contient la file d’attente est plein. Libérez de l’espace ; les envois reprendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The drive with this file does not answer. Connect it again; the upload goes on by itself.</source>
        <extracomment>VolumeSilent</extracomment>
        <translation>Le disque contenant ce fichier ne répond pas. Reconnectez-le ; l’envoi reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The drive “{drive}” is not connected. Connect it; the upload goes on by itself.</source>
        <extracomment>VolumeGone</extracomment>
        <translation>Le disque « {drive} » n’est pas connecté. Connectez-le ; l’envoi reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read from its disk: {reason}. Check the disk, then retry.</source>
        <extracomment>SourceUnreadable</extracomment>
        <translation>Le fichier ne peut pas être lu sur son disque : {reason}. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file changed every time while it was being uploaded. Close the program that writes to it, or add a copy; then retry.</source>
        <extracomment>SourceRestless</extracomment>
        <translation>Le fichier a changé chaque fois pendant son envoi. Fermez le programme qui y écrit, ou ajoutez une copie ; puis réessayez.</translation>
    </message>
    <message>
        <source>The file changed while it was being uploaded. It starts again.</source>
        <extracomment>SourceChanged</extracomment>
        <translation>Le fichier a changé pendant son envoi. L’envoi recommence.</translation>
    </message>
    <message>
        <source>The file is larger than the store takes ({limit}). Split it, or choose another destination.</source>
        <extracomment>TooLarge</extracomment>
        <translation>Le fichier est plus grand que ce que le stockage accepte ({limit}). Divisez-le, ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>The file is no longer there. Put it back and retry.</source>
        <extracomment>SourceMissing</extracomment>
        <translation>Le fichier n’est plus là. Remettez-le en place et réessayez.</translation>
    </message>
    <message>
        <source>The name is too long or not allowed in the store ({reason}). Rename the file, or choose a shorter folder, and add it again.</source>
        <extracomment>KeyRefused</extracomment>
        <translation>Le nom est trop long ou n’est pas permis dans le stockage ({reason}). Renommez le fichier, ou choisissez un dossier plus court, et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the store refuses. Check the proxy settings of this computer.</source>
        <extracomment>ProxyRefused</extracomment>
        <translation>Le proxy entre cet ordinateur et le stockage refuse. Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The queue in “{where}” can&apos;t be written: {reason}. Allow writing there, or choose another folder.</source>
        <extracomment>QueueUnwritable</extracomment>
        <translation>La file d’attente dans « {where} » ne peut pas être écrite : {reason}. Autorisez l’écriture à cet endroit, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The queue&apos;s file in “{where}” is damaged. Close Uploader and open it again: it then sets the file aside and uses a backup.</source>
        <extracomment>QueueDamaged</extracomment>
        <translation>Le fichier de la file d’attente dans « {where} » est endommagé. Fermez Uploader et rouvrez-le : il met alors le fichier de côté et utilise une sauvegarde.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged, and there was no backup. It was set aside whole in “{where}”. Add again what is missing.</source>
        <extracomment>QueueLost</extracomment>
        <translation>Le fichier de la file d’attente était endommagé, et il n’y avait pas de sauvegarde. Il a été mis de côté, entier, dans « {where} ». Ajoutez de nouveau ce qui manque.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged. It was set aside whole in “{where}”; the backup of {when} is used. Add again what is missing.</source>
        <extracomment>QueueRestored</extracomment>
        <translation>Le fichier de la file d’attente était endommagé. Il a été mis de côté, entier, dans « {where} » ; la sauvegarde de {when} est utilisée. Ajoutez de nouveau ce qui manque.</translation>
    </message>
    <message>
        <source>The queue&apos;s log was damaged or gone, so what was done last may be missing. Look through the list, and add again what is.</source>
        <extracomment>QueueCut</extracomment>
        <translation>Le journal de la file d’attente était endommagé ou absent, les dernières actions peuvent donc manquer. Parcourez la liste, et ajoutez de nouveau ce qui manque.</translation>
    </message>
    <message>
        <source>The server does not speak https as it should ({reason}). Check the endpoint&apos;s http:// or https://; uploads go on afterwards.</source>
        <extracomment>TlsRefused</extracomment>
        <translation>Le serveur ne parle pas https comme il le devrait ({reason}). Vérifiez http:// ou https:// dans le point d’accès ; les envois reprendront ensuite.</translation>
    </message>
    <message>
        <source>The store asks for fewer requests. Uploads slow down and go on by themselves.</source>
        <extracomment>Throttled</extracomment>
        <translation>Le stockage demande moins de requêtes. Les envois ralentissent et continuent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>Offline</extracomment>
        <translation>Le stockage est injoignable. Les envois reprendront d’eux-mêmes quand la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>The store does not support what was asked: {reason} Test the destination again, then retry.</source>
        <extracomment>NotSupported</extracomment>
        <translation>Le stockage ne prend pas en charge ce qui est demandé : {reason} Testez de nouveau la destination, puis réessayez.</translation>
    </message>
    <message>
        <source>The store forgot this unfinished upload, {tries} times in a row. Check how long it keeps such uploads, then retry.</source>
        <extracomment>UploadGone</extracomment>
        <translation>Le stockage a oublié cet envoi inachevé, {tries} fois de suite. Vérifiez combien de temps il garde de tels envois, puis réessayez.</translation>
    </message>
    <message>
        <source>The store holds other parts than were sent. They are compared and sent again.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>Le stockage contient d’autres parties que celles envoyées. Elles sont comparées et envoyées de nouveau.</translation>
    </message>
    <message>
        <source>The store holds something else than was sent, {tries} times in a row: {reason}. Check what changes files there, then retry.</source>
        <extracomment>Unproven</extracomment>
        <translation>Le stockage contient autre chose que ce qui a été envoyé, {tries} fois de suite : {reason}. Vérifiez ce qui y modifie les fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>The store is in trouble: every upload to it fails. Uploads go on by themselves when it works again.</source>
        <extracomment>StoreInTrouble</extracomment>
        <translation>Le stockage a des problèmes : chaque envoi y échoue. Les envois reprendront d’eux-mêmes quand il fonctionnera de nouveau.</translation>
    </message>
    <message>
        <source>The store no longer knows this unfinished upload. It starts again.</source>
        <extracomment>UploadGone</extracomment>
        <translation>Le stockage ne connaît plus cet envoi inachevé. Il recommence.</translation>
    </message>
    <message>
        <source>The store refuses the access key. Check the key and its secret in the destination; uploads go on afterwards.</source>
        <extracomment>CredentialsRefused</extracomment>
        <translation>Le stockage refuse la clé d’accès. Vérifiez la clé et son secret dans la destination ; les envois reprendront ensuite.</translation>
    </message>
    <message>
        <source>The store refuses this request: {reason} Check the destination&apos;s settings, then retry.</source>
        <extracomment>StoreRefuses</extracomment>
        <translation>Le stockage refuse cette requête : {reason} Vérifiez les paramètres de la destination, puis réessayez.</translation>
    </message>
    <message>
        <source>The store says that it holds other parts than were sent, {tries} times in a row. Test the destination, then retry.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>Le stockage dit contenir d’autres parties que celles envoyées, {tries} fois de suite. Testez la destination, puis réessayez.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost {tries} times in a row. Check the network and the store, then retry.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>La réponse du stockage s’est perdue {tries} fois de suite. Vérifiez le réseau et le stockage, puis réessayez.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost. The store is asked what it holds before anything is sent again.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>La réponse du stockage s’est perdue. On lui demande ce qu’il contient avant d’envoyer quoi que ce soit de nouveau.</translation>
    </message>
    <message>
        <source>The store&apos;s certificate is not trusted: {reason}. Ask who runs it; if it is yours, choose its CA file in the destination.</source>
        <extracomment>CertificateRefused</extracomment>
        <translation>Le certificat du stockage n’est pas fiable : {reason}. Demandez à la personne qui le gère ; s’il est à vous, choisissez son fichier CA dans la destination.</translation>
    </message>
    <message>
        <source>There is no access key for this destination: {reason}. Enter it again; uploads go on afterwards.</source>
        <extracomment>CredentialsMissing</extracomment>
        <translation>Il n’y a pas de clé d’accès pour cette destination : {reason}. Saisissez-la de nouveau ; les envois reprendront ensuite.</translation>
    </message>
    <message>
        <source>There is no bucket “{bucket}” there. Check its name and the endpoint, or create it; uploads go on afterwards.</source>
        <extracomment>BucketMissing</extracomment>
        <translation>Il n’y a pas de bucket « {bucket} » à cet endroit. Vérifiez son nom et le point d’accès, ou créez-le ; les envois reprendront ensuite.</translation>
    </message>
    <message>
        <source>There is no room left at the store for this account. Make room there, or extend it; uploads go on by themselves.</source>
        <extracomment>StoreFull</extracomment>
        <translation>Il n’y a plus de place au stockage pour ce compte. Libérez-en ou étendez-la ; les envois reprendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>This account may not download the file: {reason} Ask its owner to allow it, then retry.</source>
        <extracomment>SourceForbidden</extracomment>
        <translation>Ce compte ne peut pas télécharger le fichier : {reason} Demandez à son propriétaire de l’autoriser, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes, so the store refuses. Set the clock; uploads go on afterwards.</source>
        <extracomment>ClockWrong</extracomment>
        <translation>L’horloge de cet ordinateur est décalée de {minutes} minutes, le stockage refuse donc. Réglez l’horloge ; les envois reprendront ensuite.</translation>
    </message>
    <message>
        <source>This file may not be read. Allow reading it, then retry.</source>
        <extracomment>SourceDenied</extracomment>
        <translation>Ce fichier ne peut pas être lu. Autorisez sa lecture, puis réessayez.</translation>
    </message>
    <message>
        <source>This folder could not be opened, so nothing in it was added. Allow reading it, then add it again.</source>
        <extracomment>FolderUnread</extracomment>
        <translation>Ce dossier n’a pas pu être ouvert, rien de son contenu n’a donc été ajouté. Autorisez sa lecture, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list.</source>
        <extracomment>NotAFile</extracomment>
        <translation>Ce n’est pas un fichier avec un contenu ({reason}), il n’y a donc rien à envoyer. Retirez-le de la liste.</translation>
    </message>
    <message>
        <source>This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it.</source>
        <extracomment>QueueNewer</extracomment>
        <translation>Cette file d’attente a été écrite par une version plus récente d’Uploader. Rien n’a été modifié. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Two files of this job would get the same name in the store. Rename one of them and add it again.</source>
        <extracomment>NameClash</extracomment>
        <translation>Deux fichiers de cette tâche auraient le même nom dans le stockage. Renommez l’un d’eux et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>What lets you in to Google Drive can&apos;t be kept: {reason}. Choose a place that works, and try it again.</source>
        <extracomment>SignInUnkept</extracomment>
        <translation>Ce qui vous donne accès à Google Drive ne peut pas être conservé : {reason}. Choisissez un endroit qui fonctionne, et réessayez.</translation>
    </message>
    <message>
        <source>What the queue knew of this file was damaged, so it was not uploaded. Remove it from the list and add the file again.</source>
        <extracomment>EntryDamaged</extracomment>
        <translation>Ce que la file d’attente savait de ce fichier était endommagé, il n’a donc pas été envoyé. Retirez-le de la liste et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>What the store holds is not what was sent: {reason}. It is uploaded again.</source>
        <extracomment>Unproven</extracomment>
        <translation>Ce que contient le stockage n’est pas ce qui a été envoyé : {reason}. L’envoi recommence.</translation>
    </message>
    <message>
        <source>What {account} signed in with can&apos;t be read: {reason}. Check the system&apos;s keyring; uploads go on by themselves.</source>
        <extracomment>SignInUnread</extracomment>
        <translation>Ce qui connecte {account} ne peut pas être lu : {reason}. Vérifiez le trousseau du système ; les envois reprendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>{host} answered something else, perhaps a Wi-Fi&apos;s sign-in page. Check that with a browser, and look again later.</source>
        <extracomment>FeedUnread</extracomment>
        <translation>{host} a répondu autre chose, peut-être la page de connexion d’un Wi-Fi. Vérifiez avec un navigateur, et regardez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, so newer versions are not known. Check the connection of this computer.</source>
        <extracomment>FeedOffline</extracomment>
        <translation>{host} est injoignable, les versions plus récentes ne sont donc pas connues. Vérifiez la connexion de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A destination needs the name of its bucket, without “/”.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>Une destination a besoin du nom de son bucket, sans « / ».</translation>
    </message>
    <message>
        <source>A destination&apos;s name has between 1 and 64 characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>Le nom d’une destination a entre 1 et 64 caractères.</translation>
    </message>
    <message>
        <source>A destination&apos;s name has no “/”, no leading “-”, no space at its ends and no control characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>Le nom d’une destination n’a ni « / », ni « - » au début, ni espace à ses extrémités, ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>A link needs somebody who may open it. Sign in with “uploader-gui drive sign-in”, or give a key for public links with “uploader-gui drive api-key”.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Un lien a besoin de quelqu’un qui peut l’ouvrir. Connectez-vous avec « uploader-gui drive sign-in », ou donnez une clé pour les liens publics avec « uploader-gui drive api-key ».</translation>
    </message>
    <message>
        <source>A profile of the AWS command line, for example default.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Un profil de la ligne de commande AWS, par exemple default.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Une requête doit être un objet JSON.</translation>
    </message>
    <message>
        <source>A secret can be kept in “keyring” or in “file”, not in “{place}”.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Un secret peut être conservé dans « keyring » ou dans « file », pas dans « {place} ».</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Profil AWS</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>ID de clé d’accès</translation>
    </message>
    <message>
        <source>Access key from</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Clé d’accès depuis</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Addressing</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>An administrator has turned off Drive for other programs.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>L’administration a désactivé Drive pour les autres programmes.</translation>
    </message>
    <message>
        <source>An endpoint has no user name and no password in it. Give the access key and its secret on their own.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>Un point d’accès ne contient ni nom d’utilisateur ni mot de passe. Donnez la clé d’accès et son secret séparément.</translation>
    </message>
    <message>
        <source>An object sent in parts has another size in the store.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>Un objet envoyé en parties a une autre taille dans le stockage.</translation>
    </message>
    <message>
        <source>An object that was just written is not found again.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>Un objet qui vient d’être écrit n’est pas retrouvé.</translation>
    </message>
    <message>
        <source>Another S3-compatible store</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>Un autre stockage compatible S3</translation>
    </message>
    <message>
        <source>Another program may write the same name at the same moment: the store can&apos;t refuse the second one.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Un autre programme peut écrire le même nom au même moment : le stockage ne peut pas refuser le second.</translation>
    </message>
    <message>
        <source>Another version of Uploader has the queue open and answers in another way. Close it, then try again.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Une autre version d’Uploader a la file d’attente ouverte et répond autrement. Fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>For example eu-central-1. Empty where the store has none.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Par exemple eu-central-1. Vide si le stockage n’en a pas.</translation>
    </message>
    <message>
        <source>For files sent in parts the store can&apos;t refuse a name that another program took meanwhile.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Pour les fichiers envoyés en parties, le stockage ne peut pas refuser un nom qu’un autre programme a pris entre-temps.</translation>
    </message>
    <message>
        <source>For your own server: the file with the certificate that signed the server&apos;s (PEM).</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Pour votre propre serveur : le fichier du certificat qui a signé le sien (PEM).</translation>
    </message>
    <message>
        <source>Google Drive did not say whose account this is ({code}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google Drive n’a pas dit à qui est ce compte ({code}).</translation>
    </message>
    <message>
        <source>Google asks for a sign-in in the browser.</source>
        <extracomment>sources/drive/origins.py</extracomment>
        <translation>Google demande une connexion dans le navigateur.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it like that.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>Google ne peut pas l’exporter ainsi.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google ne peut pas l’exporter.</translation>
    </message>
    <message>
        <source>Google gave no lasting permission. Take away Uploader&apos;s access on myaccount.google.com first.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google n’a pas donné d’autorisation durable. Retirez d’abord l’accès d’Uploader sur myaccount.google.com.</translation>
    </message>
    <message>
        <source>Google refused it ({error}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google a refusé ({error}).</translation>
    </message>
    <message>
        <source>Google refuses the request.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google refuse la requête.</translation>
    </message>
    <message>
        <source>Google said “{error}”.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google a dit « {error} ».</translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>La place du bucket dans l’adresse.</translation>
    </message>
    <message>
        <source>In this client file {missing}. Download it again, and choose the new one.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Dans ce fichier client, {missing}. Téléchargez-le de nouveau, et choisissez le nouveau.</translation>
    </message>
    <message>
        <source>It gives back a checksum of the whole file, so every upload can be proven.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Il rend une somme de contrôle du fichier entier, chaque envoi peut donc être prouvé.</translation>
    </message>
    <message>
        <source>It has no content that can be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Il n’a pas de contenu téléchargeable.</translation>
    </message>
    <message>
        <source>It is not shared with it far enough.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Il n’est pas assez partagé avec ce compte.</translation>
    </message>
    <message>
        <source>It was not possible to {what}: {code}.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Cela n’a pas été possible ({what}) : {code}.</translation>
    </message>
    <message>
        <source>Its owner does not let it be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Son propriétaire n’en autorise pas le téléchargement.</translation>
    </message>
    <message>
        <source>Its owner does not let it be exported.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>Son propriétaire n’en autorise pas l’exportation.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in the settings.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Conservée dans le trousseau du système, jamais dans les paramètres.</translation>
    </message>
    <message>
        <source>No destination is set up yet. Add one with “destination add”.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Aucune destination n’est encore configurée. Ajoutez-en une avec « destination add ».</translation>
    </message>
    <message>
        <source>Nobody is signed in as “{name}”. Look at: uploader-gui drive accounts</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Personne n’est connecté comme « {name} ». Voyez : uploader-gui drive accounts</translation>
    </message>
    <message>
        <source>Nobody knows where “{name}” came from. Add it again.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Personne ne sait d’où venait « {name} ». Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was given to upload. Name a file or a folder.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Rien n’a été donné à envoyer. Nommez un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>Only for Cloudflare R2: the account in its endpoint.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Seulement pour Cloudflare R2 : le compte de son point d’accès.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Say where to, with --to: {names}.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Indiquez la destination, avec --to : {names}.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Signing in needs a client file of your own from Google&apos;s console. Choose that first.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>La connexion demande un fichier client à vous, de la console Google. Choisissez-le d’abord.</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clé API a expiré.</translation>
    </message>
    <message>
        <source>The API key is not meant for Google Drive.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clé API n’est pas prévue pour Google Drive.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clé API n’est pas valide.</translation>
    </message>
    <message>
        <source>The API key may not be used from here.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clé API ne peut pas être utilisée d’ici.</translation>
    </message>
    <message>
        <source>The Google Drive API is not enabled in its project.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>L’API Google Drive n’est pas activée dans son projet.</translation>
    </message>
    <message>
        <source>The account is the 32 digits in the endpoint that R2 shows.</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>Le compte est formé des 32 caractères du point d’accès affiché par R2.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It has to exist.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Le nom du bucket. Il doit déjà exister.</translation>
    </message>
    <message>
        <source>The kind of store; it fills in what the others leave empty.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Le type de stockage ; il remplit ce que les autres champs laissent vide.</translation>
    </message>
    <message>
        <source>The parts of an unfinished upload can&apos;t be listed. The queue on this computer knows them.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Les parties d’un envoi inachevé ne peuvent pas être listées. La file d’attente de cet ordinateur les connaît.</translation>
    </message>
    <message>
        <source>The practice bucket did not start. Its log is {folder}.</source>
        <extracomment>practice.py</extracomment>
        <translation>Le bucket d’essai n’a pas démarré. Son journal est {folder}.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” must not contain “.” or “..”.</source>
        <extracomment>core/keys.py</extracomment>
        <translation>Le préfixe « {prefix} » ne doit contenir ni « . » ni « .. ».</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Le secret est vide. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The slowest speed is {format_rate}. To send nothing for a while, pause the uploads.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>La vitesse la plus lente est {format_rate}. Pour ne rien envoyer pendant un temps, suspendez les envois.</translation>
    </message>
    <message>
        <source>The store checks every part on its arrival ({guard}).</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Le stockage vérifie chaque partie à son arrivée ({guard}).</translation>
    </message>
    <message>
        <source>The store does not check files sent in parts on their arrival. Each is compared at the end instead.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Le stockage ne vérifie pas à leur arrivée les fichiers envoyés en parties. Chacun est comparé à la fin.</translation>
    </message>
    <message>
        <source>The store does not check what arrives. What it holds is compared at the end, as far as it tells.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Le stockage ne vérifie pas ce qui arrive. Ce qu’il contient est comparé à la fin, autant qu’il le dit.</translation>
    </message>
    <message>
        <source>The store drops our mark from a file&apos;s metadata, so a lost answer is settled by its checksum.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Le stockage retire notre marque des métadonnées d’un fichier, une réponse perdue se règle donc par sa somme de contrôle.</translation>
    </message>
    <message>
        <source>The store&apos;s address, for example https://storage.example.org. Empty for Amazon S3.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>L’adresse du stockage, par exemple https://storage.example.org. Vide pour Amazon S3.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be opened ({name}).</source>
        <extracomment>credentials.py</extracomment>
        <translation>Le trousseau du système ne peut pas être ouvert ({name}).</translation>
    </message>
    <message>
        <source>The system keyring is switched off in its settings.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Le trousseau du système est désactivé dans ses paramètres.</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already. Choose another name, or remove it first.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>Il y a déjà une destination « {name} ». Choisissez un autre nom, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. Look at --help.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Il n’y a pas de commande « {verb} ». Voyez --help.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Il n’y a pas de fichier « {path} ». Choisissez le fichier JSON que la console Google vous a donné.</translation>
    </message>
    <message>
        <source>There is no job or upload with the number {some_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>Il n’y a ni tâche ni envoi portant le numéro {some_id}.</translation>
    </message>
    <message>
        <source>There is no job with the number {job_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>Il n’y a pas de tâche portant le numéro {job_id}.</translation>
    </message>
    <message>
        <source>There is no option “{unknown}”. Look at --help.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Il n’y a pas d’option « {unknown} ». Voyez --help.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”. Choose one of: {presets}.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>Il n’y a pas de modèle « {name} ». Choisissez parmi : {presets}.</translation>
    </message>
    <message>
        <source>There is no preset “{preset}”. Choose one of: {presets}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Il n’y a pas de modèle « {preset} ». Choisissez parmi : {presets}.</translation>
    </message>
    <message>
        <source>These are somebody&apos;s credentials, not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Ce sont les identifiants d’une personne, pas un fichier client.</translation>
    </message>
    <message>
        <source>This client file is for a web application, and Google would not let it sign in from here.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Ce fichier client est pour une application web, et Google ne la laisserait pas se connecter d’ici.</translation>
    </message>
    <message>
        <source>This client file names an address that is not secure (https). Download it again from Google&apos;s console.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Ce fichier client nomme une adresse qui n’est pas sûre (https). Téléchargez-le de nouveau depuis la console Google.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Cet ordinateur n’a pas de trousseau qui réponde.</translation>
    </message>
    <message>
        <source>This file is too large to be a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Ce fichier est trop grand pour un fichier client. Dans la console Google, sous Clients, créez-en un de type « Application de bureau », téléchargez son fichier JSON et choisissez-le.</translation>
    </message>
    <message>
        <source>This is Google Photos, not Google Drive. Download the pictures there, and add the files.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>C’est Google Photos, pas Google Drive. Téléchargez-y les images, et ajoutez les fichiers.</translation>
    </message>
    <message>
        <source>This is a page of Google Drive, not one file or folder. Open the file or folder there, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>C’est une page de Google Drive, pas un fichier ni un dossier. Ouvrez-y le fichier ou le dossier, et copiez son lien.</translation>
    </message>
    <message>
        <source>This is a published copy, which has no file behind it. Open the document itself, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>C’est une copie publiée, sans fichier derrière elle. Ouvrez le document lui-même, et copiez son lien.</translation>
    </message>
    <message>
        <source>This is a short link. Open it in the browser, and copy the address that it leads to.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>C’est un lien court. Ouvrez-le dans le navigateur, et copiez l’adresse où il mène.</translation>
    </message>
    <message>
        <source>This is not a JSON file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Ce n’est pas un fichier JSON. Dans la console Google, sous Clients, créez-en un de type « Application de bureau », téléchargez son fichier JSON et choisissez-le.</translation>
    </message>
    <message>
        <source>This is not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Ce n’est pas un fichier client.</translation>
    </message>
    <message>
        <source>This is not a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Ce n’est pas un fichier client. Dans la console Google, sous Clients, créez-en un de type « Application de bureau », téléchargez son fichier JSON et choisissez-le.</translation>
    </message>
    <message>
        <source>This is not an API key. In Google&apos;s console, under Credentials, create one and copy it whole.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>Ce n’est pas une clé API. Dans la console Google, sous Identifiants, créez-en une et copiez-la en entier.</translation>
    </message>
    <message>
        <source>This is the key of a service account, and that can&apos;t sign in as you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>C’est la clé d’un compte de service, et celui-ci ne peut pas se connecter à votre place.</translation>
    </message>
    <message>
        <source>This key may not delete (s3:DeleteObject), so the test left {shown}. Delete it when you like; uploads don&apos;t need that right.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Cette clé n’a pas le droit de supprimer (s3:DeleteObject), le test a donc laissé {shown}. Supprimez-le quand vous voulez ; les envois n’ont pas besoin de ce droit.</translation>
    </message>
    <message>
        <source>This key may not list (s3:ListBucket): the store answers the same for a missing and a forbidden file.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Cette clé n’a pas le droit de lister (s3:ListBucket) : le stockage répond de même pour un fichier absent et un fichier interdit.</translation>
    </message>
    <message>
        <source>This key may not read (s3:GetObject), so uploads can&apos;t be verified. Allow it, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Cette clé n’a pas le droit de lire (s3:GetObject), les envois ne peuvent donc pas être vérifiés. Autorisez-le, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>This key may not {what} ({facts}). Ask for that right, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Cette clé n’a pas ce droit : {what} ({facts}). Demandez ce droit, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>This link to Google Drive names no file or folder. Copy it again, with Share and Copy link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Ce lien vers Google Drive ne nomme ni fichier ni dossier. Copiez-le de nouveau, avec « Partager » et « Copier le lien ».</translation>
    </message>
    <message>
        <source>This program is not let in to it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Ce programme n’y a pas accès.</translation>
    </message>
    <message>
        <source>This request can&apos;t be read.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Cette requête ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This request is too large. Ask for less at once.</source>
        <extracomment>workers/doorbell.py</extracomment>
        <translation>Cette requête est trop grande. Demandez moins à la fois.</translation>
    </message>
    <message>
        <source>This text is too long to look for links in it. Give the links themselves, one a line.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Ce texte est trop long pour y chercher des liens. Donnez les liens eux-mêmes, un par ligne.</translation>
    </message>
    <message>
        <source>Unfinished uploads can&apos;t be listed, so “cleanup” finds only those that this computer remembers.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Les envois inachevés ne peuvent pas être listés, « cleanup » ne trouve donc que ceux dont cet ordinateur se souvient.</translation>
    </message>
    <message>
        <source>Uploads to “{name}” are not finished. Cancel them first, or let them finish.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Des envois vers « {name} » ne sont pas terminés. Annulez-les d’abord, ou laissez-les se terminer.</translation>
    </message>
    <message>
        <source>Where the access key is kept.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Où la clé d’accès est conservée.</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sources/drive/source.py</extracomment>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <extracomment>sources/local/reading.py</extracomment>
        <translation>un lien vers lui-même</translation>
    </message>
    <message>
        <source>a part of it has {longest} bytes, at most {segment_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>un segment compte {longest} octets, au plus {segment_bytes} sont permis</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a special file</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un fichier spécial</translation>
    </message>
    <message>
        <source>a temporary file, {strerror}</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>un fichier temporaire, {strerror}</translation>
    </message>
    <message>
        <source>abort an upload, so what is cancelled stays in the store and may cost money</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>abandonner un envoi ; ce qui est annulé reste donc au stockage et peut coûter de l’argent</translation>
    </message>
    <message>
        <source>another object has taken its place</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>un autre objet a pris sa place</translation>
    </message>
    <message>
        <source>it can&apos;t be kept. {message}</source>
        <extracomment>credentials.py</extracomment>
        <translation>il ne peut pas être conservé. {message}</translation>
    </message>
    <message>
        <source>it can&apos;t be verified</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>il ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>it has run out</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it has {size} bytes, {size2} were sent</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>il a {size} octets, {size2} ont été envoyés</translation>
    </message>
    <message>
        <source>it is for another address</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>il est pour une autre adresse</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>il est pour un autre nom</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>il n’est pas encore valable, ou l’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>il est auto-signé</translation>
    </message>
    <message>
        <source>it was declined in the browser.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>elle a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>its checksum differs from the one at the time</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>sa somme de contrôle n’est plus la même qu’alors</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>son nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>its signer is not known here</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>son signataire n’est pas connu ici</translation>
    </message>
    <message>
        <source>its {algorithm} checksum differs</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>sa somme de contrôle {algorithm} diffère</translation>
    </message>
    <message>
        <source>list the parts of an upload</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>lister les parties d’un envoi</translation>
    </message>
    <message>
        <source>neither the environment nor the AWS files have one</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>ni l’environnement ni les fichiers AWS n’en ont une</translation>
    </message>
    <message>
        <source>nobody came back from the browser within 1 minute.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>personne n’est revenu du navigateur en 1 minute.</translation>
    </message>
    <message>
        <source>nobody came back from the browser within {minutes} minutes.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>personne n’est revenu du navigateur en {minutes} minutes.</translation>
    </message>
    <message>
        <source>reading Drive was not allowed. Tick the box beside it on Google&apos;s page.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>la lecture de Drive n’a pas été autorisée. Cochez la case correspondante sur la page de Google.</translation>
    </message>
    <message>
        <source>the AWS profile “{profile}” has none</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>le profil AWS « {profile} » n’en a pas</translation>
    </message>
    <message>
        <source>the CA file “{ca_bundle}” can&apos;t be used</source>
        <extracomment>destinations/s3/connection.py</extracomment>
        <translation>le fichier CA « {ca_bundle} » ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>the Google Drive API is not switched on for this client. Switch it on at https://console.cloud.google.com/apis/library/drive.googleapis.com.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>l’API Google Drive n’est pas activée pour ce client. Activez-la sur https://console.cloud.google.com/apis/library/drive.googleapis.com.</translation>
    </message>
    <message>
        <source>the access key has characters that no key has. Copy it again</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>la clé d’accès a des caractères qu’aucune clé n’a. Copiez-la de nouveau</translation>
    </message>
    <message>
        <source>the access key id is not set</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>l’ID de clé d’accès n’est pas indiqué</translation>
    </message>
    <message>
        <source>the address that the client file names sends us elsewhere.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>l’adresse que nomme le fichier client nous envoie ailleurs.</translation>
    </message>
    <message>
        <source>the secret is not kept on this computer</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>le secret n’est pas conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>the system keyring refused ({name}). With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>le trousseau du système a refusé ({name}). Avec --keep-secret-in file, il est conservé dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>there is no such object any more</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>il n’y a plus d’objet de ce nom</translation>
    </message>
    <message>
        <source>your organisation does not let programs read Drive. Ask its administrator.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>votre organisation ne laisse pas les programmes lire Drive. Demandez à son administration.</translation>
    </message>
    <message>
        <source>{document} In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{document} Dans la console Google, sous Clients, créez-en un de type « Application de bureau », téléchargez son fichier JSON et choisissez-le.</translation>
    </message>
    <message>
        <source>{label} needs an endpoint, for example https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>{label} a besoin d’un point d’accès, par exemple https://storage.example.org.</translation>
    </message>
    <message>
        <source>{length} bytes, at most {key_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>{length} octets, au plus {key_bytes}</translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{names} manquent</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{names} manque</translation>
    </message>
    <message>
        <source>{reason}. With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>{reason}. Avec --keep-secret-in file, il est conservé dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>“{bucket}” can&apos;t stand in the address of a server. Choose “path” as its addressing.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>« {bucket} » ne peut pas figurer dans l’adresse d’un serveur. Choisissez « dans le chemin » comme adressage.</translation>
    </message>
    <message>
        <source>“{endpoint}” is not an endpoint. It looks like https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>« {endpoint} » n’est pas un point d’accès. Il ressemble à https://storage.example.org.</translation>
    </message>
    <message>
        <source>“{name}” has not been uploaded yet, so there is nothing to verify.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>« {name} » n’a pas encore été envoyé, il n’y a donc rien à vérifier.</translation>
    </message>
    <message>
        <source>“{name}” must be {wanted}. Correct it and try again.</source>
        <extracomment>engine/fields.py</extracomment>
        <translation>« {name} » doit être {wanted}. Corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” was damaged. It was kept as “{kept}”, and a new one is begun.</source>
        <extracomment>json_file.py</extracomment>
        <translation>« {name} » était endommagé. Il a été gardé comme « {kept} », et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>“{option}” is a secret, and secrets are not kept with the settings. Hand it over as the secret.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>« {option} » est un secret, et les secrets ne sont pas conservés avec les paramètres. Donnez-le comme secret.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another user</source>
        <extracomment>credentials.py</extracomment>
        <translation>« {path} » appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({why}). Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>« {path} » ne peut pas être lu ({why}). Choisissez le fichier JSON que la console Google vous a donné.</translation>
    </message>
    <message>
        <source>“{path}” is not there. Check the name; nothing was added.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>« {path} » n’est pas là. Vérifiez le nom ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{text}” is not a rule of a timetable. Write days, hours and a speed, such as “mon-fri 08:00-18:00 1 MB/s”.</source>
        <extracomment>core/timetable.py</extracomment>
        <translation>« {text} » n’est pas une règle de planning. Écrivez des jours, des heures et une vitesse, par exemple « mon-fri 08:00-18:00 1 MB/s ».</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write bytes, such as 800M or 5G, or “none”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>« {text} » n’est pas une taille. Écrivez des octets, par exemple 800M ou 5G, ou « none ».</translation>
    </message>
    <message>
        <source>“{text}” is not a speed. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>« {text} » n’est pas une vitesse. Écrivez des octets par seconde, par exemple 800k ou 5M, ou « no limit ».</translation>
    </message>
    <message>
        <source>“{text}” is not a whole path, and not a link to a file or folder in Google Drive.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>« {text} » n’est ni un chemin complet, ni un lien vers un fichier ou dossier de Google Drive.</translation>
    </message>
    <message>
        <source>“{text}” names nothing in Google Drive. Paste the link again.</source>
        <extracomment>sources/drive/locators.py</extracomment>
        <translation>« {text} » ne nomme rien dans Google Drive. Collez de nouveau le lien.</translation>
    </message>
    <message>
        <source>“{way}” is not a way to find an access key. Choose vault, profile or environment.</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>« {way} » n’est pas un moyen de trouver une clé d’accès. Choisissez vault, profile ou environment.</translation>
    </message>
    <message>
        <source>“{word}” is not the name of a {what}: that has letters, digits and dashes.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>« {word} » n’est pas un nom valable ({what}) : il a des lettres, des chiffres et des tirets.</translation>
    </message>
</context>
</TS>
