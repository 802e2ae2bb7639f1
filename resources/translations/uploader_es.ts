<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Uploader</name>
    <message>
        <source> (for {time})</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation> (desde hace {time})</translation>
    </message>
    <message>
        <source> — starts again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation> — vuelve a empezar {time}</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>ui/wording.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>, continues {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, continúa {time}</translation>
    </message>
    <message>
        <source>, goes on in a moment</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, continúa en un momento</translation>
    </message>
    <message>
        <source>, goes on when it answers</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, continúa cuando responda</translation>
    </message>
    <message>
        <source>, tried again in {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, nuevo intento en {time}</translation>
    </message>
    <message>
        <source>, tried again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>, nuevo intento {time}</translation>
    </message>
    <message>
        <source>2.5 MB/s</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>2.5 MB/s</translation>
    </message>
    <message>
        <source>&lt;Create a project&gt; in Google&apos;s console. Any name will do.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Cree un proyecto&gt; en la consola de Google. Sirve cualquier nombre.</translation>
    </message>
    <message>
        <source>&lt;Set up the consent screen&gt;: your e-mail address, and the audience “External”.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;Configure la pantalla de consentimiento&gt;: su dirección de correo y el público «Externo».</translation>
    </message>
    <message>
        <source>&lt;all&gt;Show everything&lt;/all&gt;</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>&lt;all&gt;Mostrar todo&lt;/all&gt;</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>A job</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Un trabajo</translation>
    </message>
    <message>
        <source>A link asked for something that Uploader does not do. Nothing was changed.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Un enlace pedía algo que Uploader no hace. No se cambió nada.</translation>
    </message>
    <message>
        <source>A new version</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Una versión nueva</translation>
    </message>
    <message>
        <source>A practice bucket is a small store on this computer: to try everything without an account, and free of charge.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Un bucket de prácticas es un pequeño almacén en este equipo: para probarlo todo, sin cuenta y gratis.</translation>
    </message>
    <message>
        <source>A small Google Drive of samples is on this computer, too.</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>En este equipo hay también un pequeño Google Drive de muestra.</translation>
    </message>
    <message>
        <source>A web page or another program offers a link to Google Drive.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Una página web u otro programa ofrece un enlace a Google Drive.</translation>
    </message>
    <message>
        <source>A web page or another program put this here. Press Add only if you want it.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Una página web u otro programa puso esto aquí. Pulse Añadir solo si lo desea.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API key for public links</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Clave de API para enlaces públicos</translation>
    </message>
    <message>
        <source>About Uploader</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Acerca de Uploader</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Añadir destino…</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Añadir enlaces</translation>
    </message>
    <message>
        <source>Add links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Añadir enlaces…</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>All uploads share it. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Todas las subidas la comparten. Escriba bytes por segundo, como 800k o 5M, o «no limit».</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Ya están allí</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Any S3-compatible store will do. No bucket at hand? &lt;practice&gt;Try a practice bucket&lt;/practice&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Sirve cualquier almacén compatible con S3. ¿No tiene un bucket a mano? &lt;practice&gt;Pruebe un bucket de prácticas&lt;/practice&gt;.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask before a drop of more files than</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Preguntar antes de soltar más archivos que</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Asked again {time}: {lost} {named}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Preguntado de nuevo {time}: {lost} {named}</translation>
    </message>
    <message>
        <source>Asking the store again… {n} so far</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Preguntando de nuevo al almacén… {n} hasta ahora</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At most: {speed}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Como máximo: {speed}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Cancelar subida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} uploads.</source>
        <extracomment>ui/deeds.py; for one: Cancelled.</extracomment>
        <translation>
            <numerusform>Cancelada.</numerusform>
            <numerusform>{n} subidas canceladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Cancelado · {files}</translation>
    </message>
    <message>
        <source>Changed while uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Cambió durante la subida</translation>
    </message>
    <message>
        <source>Choose a file or a job to see what is known of it.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Elija un archivo o un trabajo para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Choose a file to see its attempts.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Elija un archivo para ver sus intentos.</translation>
    </message>
    <message>
        <source>Choose at least one day for each rule, or remove it.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Elija al menos un día para cada regla, o quítela.</translation>
    </message>
    <message>
        <source>Choose client file…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Elegir archivo de cliente…</translation>
    </message>
    <message>
        <source>Choose that file here, and sign in. Google will say that it has not checked the app: it is your own.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>Elija aquí ese archivo e inicie sesión. Google dirá que no ha comprobado la aplicación: es la suya propia.</translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Elegir el archivo de cliente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Client file: {name}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Archivo de cliente: {name}</translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Archivos de cliente (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock while there is work</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Mientras haya trabajo, cerrar la ventana la oculta junto al reloj</translation>
    </message>
    <message>
        <source>Closing · uploads go on at the next start</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Cerrando · las subidas continúan en el próximo inicio</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy key</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy links</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Copiar enlaces</translation>
    </message>
    <message>
        <source>Copy links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Copiar enlaces…</translation>
    </message>
    <message>
        <source>Copy the rights it needs</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Copiar los permisos necesarios</translation>
    </message>
    <message>
        <source>Copy what is shown here, with code and request id</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Copiar lo que se muestra aquí, con código e id. de solicitud</translation>
    </message>
    <message>
        <source>DESTINATIONS</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>DESTINOS</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination “{name}”</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Destino «{name}»</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Don&apos;t tell me of this one</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>No avisar más de esta</translation>
    </message>
    <message>
        <source>Done · {counts}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Terminado · {counts}</translation>
    </message>
    <message>
        <source>Done, unverified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Terminados, sin verificar</translation>
    </message>
    <message>
        <source>Drop files or folders here, or add &lt;files&gt;files&lt;/files&gt;, &lt;folder&gt;a folder&lt;/folder&gt;, &lt;link&gt;a Drive link&lt;/link&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Suelte aquí archivos o carpetas, o añada &lt;files&gt;archivos&lt;/files&gt;, &lt;folder&gt;una carpeta&lt;/folder&gt; o &lt;link&gt;un enlace de Drive&lt;/link&gt;.</translation>
    </message>
    <message>
        <source>Drop here. A destination is set up first.</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Suelte aquí. Primero se configura un destino.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Fallido — {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files are being uploaded</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Se están subiendo archivos</translation>
    </message>
    <message>
        <source>Files that are already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Archivos que ya están allí</translation>
    </message>
    <message>
        <source>Fill in from</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Rellenar desde</translation>
    </message>
    <message>
        <source>Fill in: {names}.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Por rellenar: {names}.</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter by name or destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Filtrar por nombre o destino</translation>
    </message>
    <message>
        <source>Filter by name or destination…</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Filtrar por nombre o destino…</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Filtrar por nombre…</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Finished files kept in the list</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Archivos terminados en la lista</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>First, &lt;destination&gt;add a destination&lt;/destination&gt;: the bucket that your files go to.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Primero, &lt;destination&gt;añada un destino&lt;/destination&gt;: el bucket al que van sus archivos.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Carpeta en el bucket</translation>
    </message>
    <message numerus="yes">
        <source>For all {n} files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For this file:</extracomment>
        <translation>
            <numerusform>Para este archivo:</numerusform>
            <numerusform>Para los {n} archivos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the {n} selected files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For the selected file:</extracomment>
        <translation>
            <numerusform>Para el archivo seleccionado:</numerusform>
            <numerusform>Para los {n} archivos seleccionados:</numerusform>
        </translation>
    </message>
    <message>
        <source>For this computer: {name}, {size}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Para este equipo: {name}, {size}</translation>
    </message>
    <message>
        <source>For whoever gives you the access key: a policy with just what uploading needs.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Para quien le dé la clave de acceso: una política con lo justo para subir archivos.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Software libre bajo la licencia Apache 2.0, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/details.py</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Continuar</translation>
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
        <translation>Google no tiene un formato de archivo para ello</translation>
    </message>
    <message>
        <source>Health: {summary}</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Estado: {summary}</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Held — Google Drive&apos;s daily limit</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Retenido — límite diario de Google Drive</translation>
    </message>
    <message>
        <source>Held — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Retenido — {why}</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Ocultar la guía</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>How the queue is doing</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Cómo va la cola</translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Cómo obtener un archivo de cliente</translation>
    </message>
    <message>
        <source>If another file is there</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Si hay otro archivo allí</translation>
    </message>
    <message>
        <source>If there</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>In it, &lt;enable the Google Drive API&gt;.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>En él, &lt;active la API de Google Drive&gt;.</translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Installed by Flatpak.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Instalado con Flatpak.</translation>
    </message>
    <message>
        <source>Installed by pip.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Instalado con pip.</translation>
    </message>
    <message>
        <source>Installed by the setup program for Windows.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Instalado con el programa de instalación para Windows.</translation>
    </message>
    <message>
        <source>Installed from the .deb package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Instalado desde el paquete .deb.</translation>
    </message>
    <message>
        <source>Installed from the .rpm package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Instalado desde el paquete .rpm.</translation>
    </message>
    <message>
        <source>Integrity</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>It is first in line now, but can&apos;t start yet. {party}: {why}</source>
        <extracomment>ui/line_deeds.py</extracomment>
        <translation>Ahora es lo primero de la cola, pero aún no puede empezar. {party}: {why}</translation>
    </message>
    <message>
        <source>It needs SeaweedFS, a free program of some 40 MB. Where that is missing, the command says how to get it.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Necesita SeaweedFS, un programa libre de unos 40 MB. Si falta, el comando dice cómo obtenerlo.</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Jobs that have ended, by day</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Trabajos terminados, por día</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Guardarla en</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Guardar estas respuestas</translation>
    </message>
    <message>
        <source>Keep this computer awake while files are uploaded</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Mantener despierto este equipo mientras se suben archivos</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Licencias de todas las partes</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Línea {n}: {why}</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links that anyone may open need no sign-in, only an API key of your own Google project.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Los enlaces que cualquiera puede abrir no necesitan inicio de sesión, solo una clave de API de su propio proyecto de Google.</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>El más largo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look for new versions once a week</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Buscar versiones nuevas una vez por semana</translation>
    </message>
    <message>
        <source>Look for new versions once a week? Uploader asks {host}, and sends nothing but the request.</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>¿Buscar versiones nuevas una vez por semana? Uploader pregunta a {host} y no envía más que la solicitud.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Looking for files · {n} so far</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Buscando archivos · {n} hasta ahora</translation>
    </message>
    <message>
        <source>Looking for new versions…</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Buscando versiones nuevas…</translation>
    </message>
    <message>
        <source>MD5 and size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>MD5 y tamaño coinciden</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Metered network · Upload anyway</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Red de uso medido · Subir de todos modos</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>ui/health.py</extracomment>
        <translation>Conviene mirar</translation>
    </message>
    <message>
        <source>New uploads go to the chosen destination. Drop files here to upload them to this one.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>Las subidas nuevas van al destino elegido. Suelte archivos aquí para subirlos a este.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No client file is chosen yet.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Aún no se ha elegido un archivo de cliente.</translation>
    </message>
    <message>
        <source>No files in it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>No contiene archivos</translation>
    </message>
    <message>
        <source>No link is recognised in this.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>No se reconoce ningún enlace.</translation>
    </message>
    <message>
        <source>Nobody has looked for new versions yet.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Aún no se han buscado versiones nuevas.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Nadie ha iniciado sesión todavía.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing arrived in these days</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>No llegó nada en estos días</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Aún no ha terminado nada.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Nothing of it has arrived yet, so there is nothing to link to.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Aún no ha llegado nada de ello, así que no hay nada que enlazar.</translation>
    </message>
    <message>
        <source>Nothing of it is there to verify.</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>No hay nada de ello que verificar.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Nada ha salido mal hasta ahora.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Older jobs leave the list, and their receipts with them. What was uploaded stays where it is.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Los trabajos más antiguos salen de la lista, y con ellos sus comprobantes. Lo subido se queda donde está.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>El más antiguo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Only what has ended can be removed. Cancel it first.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Solo se puede quitar lo que ha terminado. Cancélelo primero.</translation>
    </message>
    <message>
        <source>Open in the provider&apos;s console</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Abrir en la consola del proveedor</translation>
    </message>
    <message>
        <source>Open source folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Abrir carpeta de origen</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>Opening the queue…</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Abriendo la cola…</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Paste files, paths or links</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pegar archivos, rutas o enlaces</translation>
    </message>
    <message>
        <source>Paste links to files or folders in Google Drive, one or more.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>Pegue uno o más enlaces a archivos o carpetas de Google Drive.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>En pausa · {files}</translation>
    </message>
    <message>
        <source>Practice bucket…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Bucket de prácticas…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Public links, by an API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Enlaces públicos, con una clave de API</translation>
    </message>
    <message>
        <source>Queue saved</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Cola guardada</translation>
    </message>
    <message>
        <source>Queue saved · everything resumes after a restart</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Cola guardada · todo se reanuda tras un reinicio</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Refresh: look for what is new or changed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Actualizar: buscar lo nuevo o lo cambiado</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Id. de solicitud</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Reintentar fallidos</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed ({n})</source>
        <extracomment>ui/actions.py; for one: Retry failed ({n})</extracomment>
        <translation>
            <numerusform>Reintentar fallidos ({n})</numerusform>
            <numerusform>Reintentar fallidos ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Guardar comprobantes</translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Guardar comprobantes…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show Uploader</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>Mostrar Uploader</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again as {account}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Volver a iniciar sesión como {account}</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in to Google</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Iniciar sesión en Google</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip files larger than</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Omitir archivos de más de</translation>
    </message>
    <message>
        <source>Skip the file</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Omitir el archivo</translation>
    </message>
    <message>
        <source>Skip the job&apos;s files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Omitir los archivos del trabajo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Skipped — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Omitido — {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Algo salió mal ({kind}).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed by weekday and hour</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Velocidad por día y hora</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Speed, last 5 minutes</source>
        <extracomment>ui/details.py</extracomment>
        <translation>Velocidad, últimos 5 minutos</translation>
    </message>
    <message>
        <source>Speed: {speed} ▾</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Velocidad: {speed} ▾</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Starts {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Empieza {time}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay signed in by a file only I can read</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Mantener la sesión con un archivo que solo yo puedo leer</translation>
    </message>
    <message>
        <source>Stay signed in by the system&apos;s keyring</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Mantener la sesión con el llavero del sistema</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Tell me when a job is done</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Avisarme cuando termine un trabajo</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The client file of the last time is used.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Se usa el archivo de cliente de la última vez.</translation>
    </message>
    <message>
        <source>The drive “{name}” is not connected. Connect it; the files on it go on by themselves.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>La unidad «{name}» no está conectada. Conéctela; sus archivos continúan por sí solos.</translation>
    </message>
    <message>
        <source>The files that are already there</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>Los archivos que ya están allí</translation>
    </message>
    <message>
        <source>The first rule that fits counts; at all other times: {speed}. An hour that is not after the first is on the next day.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Cuenta la primera regla que encaje; el resto del tiempo: {speed}. Una hora que no sea posterior a la primera es del día siguiente.</translation>
    </message>
    <message>
        <source>The first {n} keys are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Las primeras {n} claves están en el portapapeles. Elija menos archivos para obtener las demás.</translation>
    </message>
    <message>
        <source>The first {n} links are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Los primeros {n} enlaces están en el portapapeles. Elija menos archivos para obtener los demás.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>La clave se ha olvidado.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>La clave se ha guardado.</translation>
    </message>
    <message>
        <source>The language and “Uploads at once” count from the next start.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>El idioma y «Subidas a la vez» cuentan desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The oldest file has waited for {time}.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>El archivo más antiguo espera desde hace {time}.</translation>
    </message>
    <message>
        <source>The practice bucket</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>El bucket de prácticas</translation>
    </message>
    <message>
        <source>The rights that the access key needs are on the clipboard. Send them to whoever gives you the key.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Los permisos que necesita la clave de acceso están en el portapapeles. Envíelos a quien le dé la clave.</translation>
    </message>
    <message>
        <source>The store could not be asked again. {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>No se pudo preguntar de nuevo al almacén. {why}</translation>
    </message>
    <message>
        <source>The window is drawn by Qt (PySide6 {version}), under the LGPL 3: you may replace it by a version of your own.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>La ventana la dibuja Qt (PySide6 {version}), bajo la LGPL 3: puede reemplazarlo por una versión propia.</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There is nothing in it that could be uploaded. Drop files or folders.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>No contiene nada que se pueda subir. Suelte archivos o carpetas.</translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>Van a {target}.</translation>
    </message>
    <message>
        <source>They work for</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Valen durante</translation>
    </message>
    <message>
        <source>This build does not know where new versions are.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Esta compilación no sabe dónde hay versiones nuevas.</translation>
    </message>
    <message>
        <source>This file is sent in one piece.</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>Este archivo se envía en una sola pieza.</translation>
    </message>
    <message>
        <source>This is the AppImage.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Es la AppImage.</translation>
    </message>
    <message>
        <source>This is the newest version, as was seen {time}.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Es la versión más nueva, visto {time}.</translation>
    </message>
    <message>
        <source>This is the program for macOS.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Es el programa para macOS.</translation>
    </message>
    <message>
        <source>This runs from its source.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Se ejecuta desde su código fuente.</translation>
    </message>
    <message>
        <source>This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>El programa se ejecuta desde su código fuente. Sus bibliotecas están junto a su Python, cada una con su licencia; NOTICE las nombra.</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>Horario…</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>To clean up</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Por limpiar</translation>
    </message>
    <message>
        <source>Try a Drive link</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>Probar un enlace de Drive</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui.py</extracomment>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Trying it out with real calls…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>Probándolo con llamadas reales…</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>Probando «{name}»…</translation>
    </message>
    <message>
        <source>Type this in a terminal. It opens a window of its own, with sample files on their way:</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Escriba esto en un terminal. Abre una ventana propia, con archivos de muestra en camino:</translation>
    </message>
    <message>
        <source>Under Audience, &lt;press “Publish app”&gt;. Without this, Google ends your sign-in after seven days.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>En Público, &lt;pulse «Publicar aplicación»&gt;. Sin ello, Google termina su sesión a los siete días.</translation>
    </message>
    <message>
        <source>Under Clients, &lt;create a client&gt; of the type “Desktop app”, and download its JSON file.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>En Clientes, &lt;cree un cliente&gt; del tipo «Aplicación de escritorio» y descargue su archivo JSON.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until the network is another one.</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Hasta que la red sea otra.</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Upload again</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Uploader</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Uploader</translation>
    </message>
    <message>
        <source>Uploader is here now, beside the clock. Quit it from its menu.</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader está ahora aquí, junto al reloj. Ciérrelo desde su menú.</translation>
    </message>
    <message>
        <source>Uploader reads Google Drive through a client of your own. It costs nothing, and nobody else uses it.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Uploader lee Google Drive mediante un cliente que es suyo. No cuesta nada, y nadie más lo usa.</translation>
    </message>
    <message>
        <source>Uploader {version}</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Uploader {version}</translation>
    </message>
    <message>
        <source>Uploader {version} is there.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Ya está Uploader {version}.</translation>
    </message>
    <message>
        <source>Uploader {version}, of {date}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Uploader {version}, del {date}</translation>
    </message>
    <message>
        <source>Uploader: nothing to do</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader: nada que hacer</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Uploading — nothing moved for {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Subiendo — nada se mueve desde hace {time}</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Subidas a la vez</translation>
    </message>
    <message>
        <source>Uploads go on</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Las subidas continúan</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Verified again {time}: {files}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>Verificado de nuevo {time}: {files}</translation>
    </message>
    <message>
        <source>Verified · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Verificado · {files}</translation>
    </message>
    <message>
        <source>Verified: the store holds what was sent.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Verificado: el almacén contiene lo que se envió.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Volume per day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>Volumen por día</translation>
    </message>
    <message>
        <source>Wait while the network is metered, such as mobile data</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Esperar mientras la red sea de uso medido, como los datos móviles</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for a network that is not metered</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>Esperando una red que no sea de uso medido</translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>Esperando al almacén</translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser. Time left: {time}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Esperando su permiso en el navegador. Tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Waiting · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>En espera · {files}</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>Waits for your word · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Espera su decisión · {files}</translation>
    </message>
    <message>
        <source>Waits for your word — another file is there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Espera su decisión — hay otro archivo allí</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What has no answer goes as chosen for the whole job.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Lo que no tiene respuesta sigue lo elegido para todo el trabajo.</translation>
    </message>
    <message>
        <source>What has no answer stays as it is.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>Lo que no tiene respuesta queda como está.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What starts when you log in could not be changed. Look at the system&apos;s own settings for that.</source>
        <extracomment>ui/at_login.py</extracomment>
        <translation>No se pudo cambiar lo que se inicia al entrar. Mírelo en la configuración del sistema.</translation>
    </message>
    <message>
        <source>When I log in, go on with what is left, without a window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>Al iniciar sesión, continuar con lo pendiente, sin ventana</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these {n} files and folders go?</source>
        <extracomment>ui/where_dialog.py; for one: Where shall this file or folder go?</extracomment>
        <translation>
            <numerusform>¿Adónde va este archivo o carpeta?</numerusform>
            <numerusform>¿Adónde van estos {n} archivos y carpetas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Dónde se guarda la sesión</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Whoever has a link can download the file, without an account. Seven days is the longest that stores allow.</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Quien tenga un enlace puede descargar el archivo, sin cuenta. Siete días es lo máximo que permiten los almacenes.</translation>
    </message>
    <message>
        <source>Whoever has it can download the file until it ends.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>Quien lo tenga puede descargar el archivo hasta que caduque.</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Escritos como</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Tiene {version}.</translation>
    </message>
    <message>
        <source>Your own uploads and destinations are left alone.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>Sus propias subidas y destinos no se tocan.</translation>
    </message>
    <message>
        <source>Your system&apos;s software updater brings new versions.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>El actualizador de su sistema trae las versiones nuevas.</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>un día</translation>
    </message>
    <message>
        <source>a file only I can read</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>un archivo que solo yo puedo leer</translation>
    </message>
    <message>
        <source>a list in HTML</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>una lista en HTML</translation>
    </message>
    <message>
        <source>a list in Markdown</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>una lista en Markdown</translation>
    </message>
    <message>
        <source>a profile of the AWS command line</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>un perfil de la línea de comandos de AWS</translation>
    </message>
    <message>
        <source>a shortcut to a folder that is in this job already</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>un acceso directo a una carpeta que ya está en este trabajo</translation>
    </message>
    <message>
        <source>a shortcut to something that is gone</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>un acceso directo a algo que ya no existe</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>all arrived</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>llegó todo</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>ya está allí</translation>
    </message>
    <message>
        <source>an hour</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>una hora</translation>
    </message>
    <message>
        <source>another file with this name is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>ya hay allí otro archivo con este nombre</translation>
    </message>
    <message>
        <source>another object is there now</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>ahora hay allí otro objeto</translation>
    </message>
    <message>
        <source>ask me</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>preguntarme</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>can&apos;t be compared there</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>no se puede comparar allí</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>checksum and size match</source>
        <extracomment>ui/column_widths.py</extracomment>
        <translation>suma y tamaño coinciden</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>every part and the size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>cada parte y el tamaño coinciden</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>todo</translation>
    </message>
    <message>
        <source>for example photos/2026</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>por ejemplo photos/2026</translation>
    </message>
    <message>
        <source>has been uploading for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>se está subiendo desde hace {time}</translation>
    </message>
    <message>
        <source>has waited for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>espera desde hace {time}</translation>
    </message>
    <message>
        <source>in a file of mine</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>en un archivo mío</translation>
    </message>
    <message>
        <source>in the host name</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>en el nombre de host</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in the path</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>en la ruta</translation>
    </message>
    <message numerus="yes">
        <source>in {n} jobs</source>
        <extracomment>ui/history_dialog.py; for one: in {n} job</extracomment>
        <translation>
            <numerusform>en {n} trabajo</numerusform>
            <numerusform>en {n} trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner does not allow downloads</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>su propietario no permite descargas</translation>
    </message>
    <message>
        <source>keep both</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>conservar ambos</translation>
    </message>
    <message>
        <source>larger than the limit that was set</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>mayor que el límite fijado</translation>
    </message>
    <message>
        <source>larger than the store takes</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>mayor de lo que admite el almacén</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no limit; for example 5 GB</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>sin límite; por ejemplo 5 GB</translation>
    </message>
    <message>
        <source>not a file with content</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>no es un archivo con contenido</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>ya no está allí</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing ended</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>nada ha terminado</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>nada se mueve</translation>
    </message>
    <message>
        <source>nothing: I fill it in myself</source>
        <extracomment>ui/elsewhere_box.py</extracomment>
        <translation>nada: lo relleno yo</translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>pip brings new versions: {command}</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>pip trae las versiones nuevas: {command}</translation>
    </message>
    <message>
        <source>replace</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>seven days</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>siete días</translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>skip</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>omitir</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>detener</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>ya está allí el mismo archivo</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>this computer&apos;s environment</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>el entorno de este equipo</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>mañana {time}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>up to {size} a day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>hasta {size} al día</translation>
    </message>
    <message>
        <source>up to {speed}</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>hasta {speed}</translation>
    </message>
    <message>
        <source>uploads again, always</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>sube de nuevo, siempre</translation>
    </message>
    <message>
        <source>what I enter here</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>lo que introduzco aquí</translation>
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
        <translation>{done} de {files}</translation>
    </message>
    <message>
        <source>{done} uploaded, none failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{done} subidos, ninguno fallido</translation>
    </message>
    <message>
        <source>{done} uploaded, {failed} failed: {rate} % arrived</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{done} subidos, {failed} fallidos: llegó el {rate} %</translation>
    </message>
    <message>
        <source>{failed} of {all} files failed within a day. Look at them under Failed.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>Fallaron {failed} de {all} archivos en un día. Mírelos en Fallido.</translation>
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
        <translation>{files}, {size} hasta ahora. Se sigue buscando…</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}. Lo que ya está allí se averigua archivo por archivo.</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file: {why}.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}. Lo que ya está allí se averigua archivo por archivo: {why}.</translation>
    </message>
    <message>
        <source>{files}, {size}: {counts}</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}, {size}: {counts}</translation>
    </message>
    <message>
        <source>{guard} per part, checked again by the store at the end</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{guard} por parte, comprobado otra vez por el almacén al final</translation>
    </message>
    <message>
        <source>{line} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {needs}</translation>
    </message>
    <message>
        <source>{line} · {n} held</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {n} retenidos</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} ha llegado</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} requiere su atención</translation>
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
            <numerusform>{n} se conserva junto a otro archivo</numerusform>
            <numerusform>{n} se conservan junto a otro archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out</extracomment>
        <translation>
            <numerusform>{n} se omite</numerusform>
            <numerusform>{n} se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out, for another file is there</extracomment>
        <translation>
            <numerusform>{n} se omite porque hay otro archivo allí</numerusform>
            <numerusform>{n} se omiten porque hay otro archivo allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ask, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} asks, for another file is there</extracomment>
        <translation>
            <numerusform>{n} pregunta porque hay otro archivo allí</numerusform>
            <numerusform>{n} preguntan porque hay otro archivo allí</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} cancelados</translation>
    </message>
    <message>
        <source>{n} d</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} fallidos</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>ui/details_words.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders wait until you say where they go.</source>
        <extracomment>ui/invited.py; for one: One file or folder waits until you say where it goes.</extracomment>
        <translation>
            <numerusform>Un archivo o carpeta espera a que diga adónde va.</numerusform>
            <numerusform>{n} archivos y carpetas esperan a que diga adónde van.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are already there.</source>
        <extracomment>ui/plans.py; for one: {n} file is already there.</extracomment>
        <translation>
            <numerusform>{n} archivo ya está allí.</numerusform>
            <numerusform>{n} archivos ya están allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is as it was sent.</extracomment>
        <translation>
            <numerusform>{n} archivo está tal como se envió.</numerusform>
            <numerusform>{n} archivos están tal como se enviaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not there as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is not there as it was sent.</extracomment>
        <translation>
            <numerusform>{n} archivo no está allí tal como se envió.</numerusform>
            <numerusform>{n} archivos no están allí tal como se enviaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files arrived</source>
        <extracomment>ui/history_dialog.py; for one: {n} file arrived</extracomment>
        <translation>
            <numerusform>llegó {n} archivo</numerusform>
            <numerusform>llegaron {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files failed</source>
        <extracomment>ui/outside.py; for one: {n} file failed</extracomment>
        <translation>
            <numerusform>{n} archivo falló</numerusform>
            <numerusform>{n} archivos fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files have the names of others that are already there. What shall become of them?</source>
        <extracomment>ui/conflict_sheet.py; for one: {n} file has the name of another one that is already there. What shall become of it?</extracomment>
        <translation>
            <numerusform>{n} archivo tiene el nombre de otro que ya está allí. ¿Qué se hace con él?</numerusform>
            <numerusform>{n} archivos tienen los nombres de otros que ya están allí. ¿Qué se hace con ellos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need you.</source>
        <extracomment>ui/overview.py; for one: {n} file needs you.</extracomment>
        <translation>
            <numerusform>{n} archivo requiere su atención.</numerusform>
            <numerusform>{n} archivos requieren su atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to go</source>
        <extracomment>ui/outside.py; for one: {n} file to go</extracomment>
        <translation>
            <numerusform>queda {n} archivo</numerusform>
            <numerusform>quedan {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files uploaded</source>
        <extracomment>ui/outside.py; for one: {n} file uploaded</extracomment>
        <translation>
            <numerusform>{n} archivo subido</numerusform>
            <numerusform>{n} archivos subidos</numerusform>
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
        <translation>{n} retenidos</translation>
    </message>
    <message numerus="yes">
        <source>{n} identical are skipped</source>
        <extracomment>ui/plan_words.py; for one: {n} identical is skipped</extracomment>
        <translation>
            <numerusform>{n} idéntico se omite</numerusform>
            <numerusform>{n} idénticos se omiten</numerusform>
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
        <translation>{n} omitidos</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are on the clipboard.</source>
        <extracomment>ui/sharing.py; for one: {n} link is on the clipboard.</extracomment>
        <translation>
            <numerusform>{n} enlace está en el portapapeles.</numerusform>
            <numerusform>{n} enlaces están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are recognised.</source>
        <extracomment>ui/link_dialog.py; for one: One link is recognised.</extracomment>
        <translation>
            <numerusform>Se reconoce un enlace.</numerusform>
            <numerusform>Se reconocen {n} enlaces.</numerusform>
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
            <numerusform>{n} trabajo más espera su decisión.</numerusform>
            <numerusform>{n} trabajos más esperan su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <extracomment>ui/status_words.py; for one: {n} needs you</extracomment>
        <translation>
            <numerusform>{n} requiere atención</numerusform>
            <numerusform>{n} requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>ui/plan_words.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the same size are compared when sent</source>
        <extracomment>ui/plan_words.py; for one: {n} of the same size is compared when sent</extracomment>
        <translation>
            <numerusform>{n} del mismo tamaño se compara al enviar</numerusform>
            <numerusform>{n} del mismo tamaño se comparan al enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are paused. Resume them to let them go on.</source>
        <extracomment>ui/line_deeds.py; for one: It is paused. Resume it to let it go on.</extracomment>
        <translation>
            <numerusform>Está en pausa. Reanúdelo para que continúe.</numerusform>
            <numerusform>{n} de ellos están en pausa. Reanúdelos para que continúen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are not there any more. The others were added.</source>
        <extracomment>ui/adding.py; for one: {n} of these is not there any more. The others were added.</extracomment>
        <translation>
            <numerusform>{n} de ellos ya no está. Los demás se añadieron.</numerusform>
            <numerusform>{n} de ellos ya no están. Los demás se añadieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these as you chose</source>
        <extracomment>ui/plan_words.py; for one: {n} as you chose</extracomment>
        <translation>
            <numerusform>{n} como usted eligió</numerusform>
            <numerusform>{n} de ellos como usted eligió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/part_squares.py; for one: {n} part</extracomment>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} paused</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} en pausa</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts were written to “{file}”.</source>
        <extracomment>ui/sharing.py; for one: {n} receipt was written to “{file}”.</extracomment>
        <translation>
            <numerusform>Se escribió {n} comprobante en «{file}».</numerusform>
            <numerusform>Se escribieron {n} comprobantes en «{file}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replace another file</source>
        <extracomment>ui/plan_words.py; for one: {n} replaces another file</extracomment>
        <translation>
            <numerusform>{n} reemplaza otro archivo</numerusform>
            <numerusform>{n} reemplazan otro archivo</numerusform>
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
        <translation>{n} omitidos</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a look</source>
        <extracomment>ui/health_words.py; for one: {n} thing needs a look</extracomment>
        <translation>
            <numerusform>conviene mirar {n} cosa</numerusform>
            <numerusform>conviene mirar {n} cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished uploads</source>
        <extracomment>ui/health_words.py; for one: {n} unfinished upload</extracomment>
        <translation>
            <numerusform>{n} subida sin terminar</numerusform>
            <numerusform>{n} subidas sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <extracomment>ui/plan_words.py; for one: {n} unreadable</extracomment>
        <translation>
            <numerusform>{n} ilegible</numerusform>
            <numerusform>{n} ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} subidos</translation>
    </message>
    <message>
        <source>{n} uploading</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} subiendo</translation>
    </message>
    <message>
        <source>{n} verified</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} verificados</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} en espera</translation>
    </message>
    <message numerus="yes">
        <source>{n}, without progress since</source>
        <extracomment>ui/details_words.py; for one: {n}, without progress since</extracomment>
        <translation>
            <numerusform>{n}, sin avance desde entonces</numerusform>
            <numerusform>{n}, sin avance desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} of {all}</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>{sent} de {all}</translation>
    </message>
    <message>
        <source>{share} successful</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>{share} con éxito</translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{size} ({n} bytes)</translation>
    </message>
    <message>
        <source>{size} · {time}</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time}</translation>
    </message>
    <message>
        <source>{size} · {time} · newer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time} · más nuevo</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} until {time}, then {next}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>{speed} hasta las {time}, luego {next}</translation>
    </message>
    <message>
        <source>{there} of {all} at the store</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>{there} de {all} en el almacén</translation>
    </message>
    <message>
        <source>{there}; a square stands for {n} parts</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>{there}; un cuadrado equivale a {n} partes</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{words} Tried again at {time}.</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>{words} Nuevo intento a las {time}.</translation>
    </message>
    <message>
        <source>{words}. Still comparing with what is there…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{words}. Aún se compara con lo que hay allí…</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written ({why}). Choose another place.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>No se puede escribir «{file}» ({why}). Elija otro lugar.</translation>
    </message>
    <message>
        <source>“{folder}” is not there now.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>«{folder}» no está ahora.</translation>
    </message>
    <message>
        <source>“{link}” can&apos;t be read from here. Save it on this computer, then add it.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>«{link}» no se puede leer desde aquí. Guárdelo en este equipo y añádalo después.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: its drive has not answered for {time}. All else goes on meanwhile.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>No se puede leer «{name}»: su unidad no responde desde hace {time}. Lo demás continúa entretanto.</translation>
    </message>
    <message>
        <source>“{name}” has been uploading for {time}, longer than expected.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>«{name}» se está subiendo desde hace {time}, más de lo esperado.</translation>
    </message>
    <message>
        <source>“{name}” is forgotten on this computer.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>«{name}» se ha olvidado en este equipo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. The others were added.</source>
        <extracomment>ui/adding.py</extracomment>
        <translation>«{name}» ya no está. Los demás se añadieron.</translation>
    </message>
    <message>
        <source>“{name}” waits for your word</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>«{name}» espera su decisión</translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <extracomment>ui/places.py</extracomment>
        <translation>«{name}» funciona.</translation>
    </message>
    <message>
        <source>“{name}”: {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>«{name}»: {why}</translation>
    </message>
    <message>
        <source>“{who}”{since}: {why}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>«{who}»{since}: {why}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Uploader has the queue open and does not answer. Close it, then try again.</source>
        <extracomment>QueueTaken</extracomment>
        <translation>Otro Uploader tiene abierta la cola y no responde. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another file with this name is already there. Choose to replace it or to keep both, then retry.</source>
        <extracomment>AlreadyThere</extracomment>
        <translation>Ya hay allí otro archivo con este nombre. Elija si reemplazarlo o conservar ambos y reintente.</translation>
    </message>
    <message>
        <source>Another program has the file locked. It is tried again when it is free.</source>
        <extracomment>SourceBusy</extracomment>
        <translation>Otro programa tiene bloqueado el archivo. Se intenta de nuevo cuando esté libre.</translation>
    </message>
    <message>
        <source>Google Drive asks for fewer requests. Its uploads slow down and go on by themselves.</source>
        <extracomment>SourceThrottled</extracomment>
        <translation>Google Drive pide menos solicitudes. Sus subidas van más despacio y continúan por sí solas.</translation>
    </message>
    <message>
        <source>Google Drive can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>SourceOffline</extracomment>
        <translation>No se puede acceder a Google Drive. Las subidas continúan por sí solas cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own, {tries} times in a row. Wait a while, then retry.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive tuvo un problema propio, {tries} veces seguidas. Espere un rato y reintente.</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own. It is tried again by itself.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive tuvo un problema propio. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Google Drive no longer lets {account} in. Sign in again; uploads go on by themselves afterwards.</source>
        <extracomment>SignInNeeded</extracomment>
        <translation>Google Drive ya no deja entrar a {account}. Vuelva a iniciar sesión; después las subidas continúan por sí solas.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its checksum says, {tries} times in a row. Download it in the browser, and add that.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive envió otros bytes de los que indica su suma de comprobación, {tries} veces seguidas. Descargue el archivo en el navegador y añádalo.</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its own checksum says. The file starts again.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive envió otros bytes de los que indica su propia suma de comprobación. El archivo empieza de nuevo.</translation>
    </message>
    <message>
        <source>Google Drive shows no such file to this account. Check the link, or ask its owner to share it, then retry.</source>
        <extracomment>NotShared</extracomment>
        <translation>Google Drive no muestra ese archivo a esta cuenta. Compruebe el enlace, o pida a su propietario que lo comparta, y reintente.</translation>
    </message>
    <message>
        <source>Google Drive twice sent other bytes than its checksum says. Download the file in the browser, check it, and add it.</source>
        <extracomment>ChecksumDiffers</extracomment>
        <translation>Google Drive envió dos veces otros bytes de los que indica su suma de comprobación. Descargue el archivo en el navegador, compruébelo y añádalo.</translation>
    </message>
    <message>
        <source>Google Drive&apos;s daily limit for this file is used up. It continues by itself tomorrow.</source>
        <extracomment>DailyLimit</extracomment>
        <translation>Se agotó el límite diario de Google Drive para este archivo. Mañana continúa por sí solo.</translation>
    </message>
    <message>
        <source>Google can&apos;t export a document this large. Split it, or download it in the browser and add that file.</source>
        <extracomment>ExportTooLarge</extracomment>
        <translation>Google no puede exportar un documento tan grande. Divídalo, o descárguelo en el navegador y añada ese archivo.</translation>
    </message>
    <message>
        <source>Google flags this file as harmful, and only its owner can download it. Ask the owner, or remove it from the list.</source>
        <extracomment>Harmful</extracomment>
        <translation>Google considera dañino este archivo, y solo su propietario puede descargarlo. Pregúntele, o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Google refuses this client or key: {reason} Set it right in Google&apos;s console; uploads go on by themselves afterwards.</source>
        <extracomment>ApiOff</extracomment>
        <translation>Google rechaza este cliente o esta clave: {reason} Corríjalo en la consola de Google; después las subidas continúan por sí solas.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent, {tries} times in a row. Check the network and this computer, then retry.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>Al almacén llegaron otros bytes de los enviados, {tries} veces seguidas. Compruebe la red y este equipo, y reintente.</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent. They are sent again.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>Al almacén llegaron otros bytes de los enviados. Se envían de nuevo.</translation>
    </message>
    <message>
        <source>Signing in to Google did not work: {reason} Choose Sign in and try it again.</source>
        <extracomment>SignInRefused</extracomment>
        <translation>No se pudo iniciar sesión en Google: {reason} Elija «Iniciar sesión» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something else answers in the store&apos;s place, perhaps a Wi-Fi&apos;s sign-in page. Sign in there; uploads go on by themselves.</source>
        <extracomment>NotTheStore</extracomment>
        <translation>Otra cosa responde en lugar del almacén, quizá la página de acceso de una red Wi-Fi. Inicie sesión allí; las subidas continúan por sí solas.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, {tries} times in a row. Send us the log, then retry.</source>
        <extracomment>Unexpected</extracomment>
        <translation>Algo inesperado salió mal, {tries} veces seguidas. Envíenos el registro y reintente.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. It is tried again by itself; if it stays, send us the log.</source>
        <extracomment>Unexpected</extracomment>
        <translation>Algo inesperado salió mal. Se intenta de nuevo automáticamente; si persiste, envíenos el registro.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it, {tries} times in a row. Check that the store works, then retry.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>Algo salió mal en el almacén o en el camino, {tries} veces seguidas. Compruebe que el almacén funciona y reintente.</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it. It is tried again by itself.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>Algo salió mal en el almacén o en el camino. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>Trouble</extracomment>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>The access key may not do this at “{where}”. Ask for the right {right} there, then retry.</source>
        <extracomment>PermissionDenied</extracomment>
        <translation>La clave de acceso no puede hacer esto en «{where}». Pida allí el permiso {right} y reintente.</translation>
    </message>
    <message>
        <source>The answer is out of date, so newer versions are not known. Check this computer&apos;s clock, or wait for another day.</source>
        <extracomment>FeedOutdated</extracomment>
        <translation>La respuesta está caducada, así que no se conocen versiones más nuevas. Compruebe el reloj de este equipo, o espere otro día.</translation>
    </message>
    <message>
        <source>The answer was not signed by Uploader&apos;s makers. Nothing was changed. Check the web page instead, or wait for another day.</source>
        <extracomment>FeedUnsigned</extracomment>
        <translation>La respuesta no está firmada por los autores de Uploader. No se cambió nada. Consulte la página web, o espere otro día.</translation>
    </message>
    <message>
        <source>The bucket is in another region ({region}). Set that region in the destination; uploads go on afterwards.</source>
        <extracomment>WrongRegion</extracomment>
        <translation>El bucket está en otra región ({region}). Indique esa región en el destino; después continúan las subidas.</translation>
    </message>
    <message>
        <source>The destination “{name}” is no longer set up. Add it again under this name; uploads go on afterwards.</source>
        <extracomment>DestinationGone</extracomment>
        <translation>El destino «{name}» ya no está configurado. Añádalo de nuevo con este nombre; después continúan las subidas.</translation>
    </message>
    <message>
        <source>The disk that holds the queue is full. Free some space; uploads go on by themselves.</source>
        <extracomment>DiskFull</extracomment>
        <translation>El disco que guarda la cola está lleno. Libere espacio; las subidas continúan por sí solas.</translation>
    </message>
    <message>
        <source>The drive with this file does not answer. Connect it again; the upload goes on by itself.</source>
        <extracomment>VolumeSilent</extracomment>
        <translation>La unidad con este archivo no responde. Conéctela de nuevo; la subida continúa por sí sola.</translation>
    </message>
    <message>
        <source>The drive “{drive}” is not connected. Connect it; the upload goes on by itself.</source>
        <extracomment>VolumeGone</extracomment>
        <translation>La unidad «{drive}» no está conectada. Conéctela; la subida continúa por sí sola.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read from its disk: {reason}. Check the disk, then retry.</source>
        <extracomment>SourceUnreadable</extracomment>
        <translation>No se puede leer el archivo de su disco: {reason}. Compruebe el disco y reintente.</translation>
    </message>
    <message>
        <source>The file changed every time while it was being uploaded. Close the program that writes to it, or add a copy; then retry.</source>
        <extracomment>SourceRestless</extracomment>
        <translation>El archivo cambió cada vez que se estaba subiendo. Cierre el programa que escribe en él, o añada una copia; después reintente.</translation>
    </message>
    <message>
        <source>The file changed while it was being uploaded. It starts again.</source>
        <extracomment>SourceChanged</extracomment>
        <translation>El archivo cambió mientras se subía. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than the store takes ({limit}). Split it, or choose another destination.</source>
        <extracomment>TooLarge</extracomment>
        <translation>El archivo es mayor de lo que admite el almacén ({limit}). Divídalo, o elija otro destino.</translation>
    </message>
    <message>
        <source>The file is no longer there. Put it back and retry.</source>
        <extracomment>SourceMissing</extracomment>
        <translation>El archivo ya no está allí. Devuélvalo a su sitio y reintente.</translation>
    </message>
    <message>
        <source>The name is too long or not allowed in the store ({reason}). Rename the file, or choose a shorter folder, and add it again.</source>
        <extracomment>KeyRefused</extracomment>
        <translation>El nombre es demasiado largo o no se permite en el almacén ({reason}). Cambie el nombre del archivo, o elija una carpeta más corta, y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the store refuses. Check the proxy settings of this computer.</source>
        <extracomment>ProxyRefused</extracomment>
        <translation>El proxy entre este equipo y el almacén lo rechaza. Compruebe la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The queue in “{where}” can&apos;t be written: {reason}. Allow writing there, or choose another folder.</source>
        <extracomment>QueueUnwritable</extracomment>
        <translation>No se puede escribir la cola en «{where}»: {reason}. Permita escribir allí, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The queue&apos;s file in “{where}” is damaged. Close Uploader and open it again: it then sets the file aside and uses a backup.</source>
        <extracomment>QueueDamaged</extracomment>
        <translation>El archivo de la cola en «{where}» está dañado. Cierre Uploader y ábralo de nuevo: entonces lo aparta y usa una copia de seguridad.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged, and there was no backup. It was set aside whole in “{where}”. Add again what is missing.</source>
        <extracomment>QueueLost</extracomment>
        <translation>El archivo de la cola estaba dañado, y no había copia de seguridad. Se apartó entero en «{where}». Añada de nuevo lo que falte.</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged. It was set aside whole in “{where}”; the backup of {when} is used. Add again what is missing.</source>
        <extracomment>QueueRestored</extracomment>
        <translation>El archivo de la cola estaba dañado. Se apartó entero en «{where}»; se usa la copia de seguridad de {when}. Añada de nuevo lo que falte.</translation>
    </message>
    <message>
        <source>The queue&apos;s log was damaged or gone, so what was done last may be missing. Look through the list, and add again what is.</source>
        <extracomment>QueueCut</extracomment>
        <translation>El registro de la cola estaba dañado o no estaba, así que puede faltar lo último. Revise la lista y añada de nuevo lo que falte.</translation>
    </message>
    <message>
        <source>The server does not speak https as it should ({reason}). Check the endpoint&apos;s http:// or https://; uploads go on afterwards.</source>
        <extracomment>TlsRefused</extracomment>
        <translation>El servidor no habla https como debería ({reason}). Compruebe http:// o https:// en el punto de conexión; después continúan las subidas.</translation>
    </message>
    <message>
        <source>The store asks for fewer requests. Uploads slow down and go on by themselves.</source>
        <extracomment>Throttled</extracomment>
        <translation>El almacén pide menos solicitudes. Las subidas van más despacio y continúan por sí solas.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>Offline</extracomment>
        <translation>No se puede acceder al almacén. Las subidas continúan por sí solas cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The store does not support what was asked: {reason} Test the destination again, then retry.</source>
        <extracomment>NotSupported</extracomment>
        <translation>El almacén no admite lo que se pidió: {reason} Pruebe de nuevo el destino y reintente.</translation>
    </message>
    <message>
        <source>The store forgot this unfinished upload, {tries} times in a row. Check how long it keeps such uploads, then retry.</source>
        <extracomment>UploadGone</extracomment>
        <translation>El almacén olvidó esta subida sin terminar, {tries} veces seguidas. Compruebe cuánto tiempo guarda tales subidas y reintente.</translation>
    </message>
    <message>
        <source>The store holds other parts than were sent. They are compared and sent again.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>El almacén contiene otras partes de las enviadas. Se comparan y se envían de nuevo.</translation>
    </message>
    <message>
        <source>The store holds something else than was sent, {tries} times in a row: {reason}. Check what changes files there, then retry.</source>
        <extracomment>Unproven</extracomment>
        <translation>El almacén contiene algo distinto de lo enviado, {tries} veces seguidas: {reason}. Compruebe qué cambia allí los archivos y reintente.</translation>
    </message>
    <message>
        <source>The store is in trouble: every upload to it fails. Uploads go on by themselves when it works again.</source>
        <extracomment>StoreInTrouble</extracomment>
        <translation>El almacén tiene problemas: todas las subidas a él fallan. Las subidas continúan por sí solas cuando vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The store no longer knows this unfinished upload. It starts again.</source>
        <extracomment>UploadGone</extracomment>
        <translation>El almacén ya no conoce esta subida sin terminar. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The store refuses the access key. Check the key and its secret in the destination; uploads go on afterwards.</source>
        <extracomment>CredentialsRefused</extracomment>
        <translation>El almacén rechaza la clave de acceso. Compruebe la clave y su secreto en el destino; después continúan las subidas.</translation>
    </message>
    <message>
        <source>The store refuses this request: {reason} Check the destination&apos;s settings, then retry.</source>
        <extracomment>StoreRefuses</extracomment>
        <translation>El almacén rechaza esta solicitud: {reason} Compruebe la configuración del destino y reintente.</translation>
    </message>
    <message>
        <source>The store says that it holds other parts than were sent, {tries} times in a row. Test the destination, then retry.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>El almacén dice que contiene otras partes de las enviadas, {tries} veces seguidas. Pruebe el destino y reintente.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost {tries} times in a row. Check the network and the store, then retry.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>La respuesta del almacén se perdió {tries} veces seguidas. Compruebe la red y el almacén, y reintente.</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost. The store is asked what it holds before anything is sent again.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>La respuesta del almacén se perdió. Se le pregunta qué contiene antes de enviar nada de nuevo.</translation>
    </message>
    <message>
        <source>The store&apos;s certificate is not trusted: {reason}. Ask who runs it; if it is yours, choose its CA file in the destination.</source>
        <extracomment>CertificateRefused</extracomment>
        <translation>El certificado del almacén no es de confianza: {reason}. Pregunte a quien lo administra; si es suyo, elija su archivo CA en el destino.</translation>
    </message>
    <message>
        <source>There is no access key for this destination: {reason}. Enter it again; uploads go on afterwards.</source>
        <extracomment>CredentialsMissing</extracomment>
        <translation>No hay clave de acceso para este destino: {reason}. Introdúzcala de nuevo; después continúan las subidas.</translation>
    </message>
    <message>
        <source>There is no bucket “{bucket}” there. Check its name and the endpoint, or create it; uploads go on afterwards.</source>
        <extracomment>BucketMissing</extracomment>
        <translation>Allí no hay ningún bucket «{bucket}». Compruebe su nombre y el punto de conexión, o créelo; después continúan las subidas.</translation>
    </message>
    <message>
        <source>There is no room left at the store for this account. Make room there, or extend it; uploads go on by themselves.</source>
        <extracomment>StoreFull</extracomment>
        <translation>En el almacén no queda espacio para esta cuenta. Libérelo o amplíelo allí; las subidas continúan por sí solas.</translation>
    </message>
    <message>
        <source>This account may not download the file: {reason} Ask its owner to allow it, then retry.</source>
        <extracomment>SourceForbidden</extracomment>
        <translation>Esta cuenta no puede descargar el archivo: {reason} Pida a su propietario que lo permita y reintente.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes, so the store refuses. Set the clock; uploads go on afterwards.</source>
        <extracomment>ClockWrong</extracomment>
        <translation>El reloj de este equipo se desvía {minutes} minutos, por eso el almacén lo rechaza. Ajuste el reloj; después continúan las subidas.</translation>
    </message>
    <message>
        <source>This file may not be read. Allow reading it, then retry.</source>
        <extracomment>SourceDenied</extracomment>
        <translation>No se permite leer este archivo. Permita su lectura y reintente.</translation>
    </message>
    <message>
        <source>This folder could not be opened, so nothing in it was added. Allow reading it, then add it again.</source>
        <extracomment>FolderUnread</extracomment>
        <translation>No se pudo abrir esta carpeta, así que no se añadió nada de ella. Permita su lectura y añádala de nuevo.</translation>
    </message>
    <message>
        <source>This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list.</source>
        <extracomment>NotAFile</extracomment>
        <translation>Esto no es un archivo con contenido ({reason}), así que no hay nada que subir. Quítelo de la lista.</translation>
    </message>
    <message>
        <source>This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it.</source>
        <extracomment>QueueNewer</extracomment>
        <translation>Esta cola la escribió una versión más nueva de Uploader. No se cambió nada. Instale la versión más nueva para abrirla.</translation>
    </message>
    <message>
        <source>Two files of this job would get the same name in the store. Rename one of them and add it again.</source>
        <extracomment>NameClash</extracomment>
        <translation>Dos archivos de este trabajo tendrían el mismo nombre en el almacén. Cambie el nombre de uno y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>What lets you in to Google Drive can&apos;t be kept: {reason}. Choose a place that works, and try it again.</source>
        <extracomment>SignInUnkept</extracomment>
        <translation>No se puede guardar lo que le da acceso a Google Drive: {reason}. Elija un lugar que funcione y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What the queue knew of this file was damaged, so it was not uploaded. Remove it from the list and add the file again.</source>
        <extracomment>EntryDamaged</extracomment>
        <translation>Lo que la cola sabía de este archivo estaba dañado, así que no se subió. Quítelo de la lista y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>What the store holds is not what was sent: {reason}. It is uploaded again.</source>
        <extracomment>Unproven</extracomment>
        <translation>Lo que contiene el almacén no es lo que se envió: {reason}. Se sube de nuevo.</translation>
    </message>
    <message>
        <source>What {account} signed in with can&apos;t be read: {reason}. Check the system&apos;s keyring; uploads go on by themselves.</source>
        <extracomment>SignInUnread</extracomment>
        <translation>No se puede leer la sesión de {account}: {reason}. Compruebe el llavero del sistema; las subidas continúan por sí solas.</translation>
    </message>
    <message>
        <source>{host} answered something else, perhaps a Wi-Fi&apos;s sign-in page. Check that with a browser, and look again later.</source>
        <extracomment>FeedUnread</extracomment>
        <translation>{host} respondió otra cosa, quizá la página de acceso de una red Wi-Fi. Compruébelo con un navegador y vuelva a mirar más tarde.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, so newer versions are not known. Check the connection of this computer.</source>
        <extracomment>FeedOffline</extracomment>
        <translation>No se puede acceder a {host}, así que no se conocen versiones más nuevas. Compruebe la conexión de este equipo.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A destination needs the name of its bucket, without “/”.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>Un destino necesita el nombre de su bucket, sin «/».</translation>
    </message>
    <message>
        <source>A destination&apos;s name has between 1 and 64 characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>El nombre de un destino tiene entre 1 y 64 caracteres.</translation>
    </message>
    <message>
        <source>A destination&apos;s name has no “/”, no leading “-”, no space at its ends and no control characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>El nombre de un destino no tiene «/», ni «-» al principio, ni espacios en los extremos, ni caracteres de control.</translation>
    </message>
    <message>
        <source>A link needs somebody who may open it. Sign in with “uploader-gui drive sign-in”, or give a key for public links with “uploader-gui drive api-key”.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Un enlace necesita a alguien que pueda abrirlo. Inicie sesión con «uploader-gui drive sign-in», o dé una clave para enlaces públicos con «uploader-gui drive api-key».</translation>
    </message>
    <message>
        <source>A profile of the AWS command line, for example default.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Un perfil de la línea de comandos de AWS, por ejemplo default.</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Una solicitud debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>A secret can be kept in “keyring” or in “file”, not in “{place}”.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Un secreto se puede guardar en «keyring» o en «file», no en «{place}».</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Perfil de AWS</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>ID de clave de acceso</translation>
    </message>
    <message>
        <source>Access key from</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Clave de acceso de</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Addressing</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Direccionamiento</translation>
    </message>
    <message>
        <source>An administrator has turned off Drive for other programs.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La administración ha desactivado Drive para otros programas.</translation>
    </message>
    <message>
        <source>An endpoint has no user name and no password in it. Give the access key and its secret on their own.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>Un punto de conexión no lleva nombre de usuario ni contraseña. Dé la clave de acceso y su secreto por separado.</translation>
    </message>
    <message>
        <source>An object sent in parts has another size in the store.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>Un objeto enviado en partes tiene otro tamaño en el almacén.</translation>
    </message>
    <message>
        <source>An object that was just written is not found again.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>Un objeto recién escrito no se vuelve a encontrar.</translation>
    </message>
    <message>
        <source>Another S3-compatible store</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>Otro almacén compatible con S3</translation>
    </message>
    <message>
        <source>Another program may write the same name at the same moment: the store can&apos;t refuse the second one.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Otro programa puede escribir el mismo nombre en el mismo momento: el almacén no puede rechazar el segundo.</translation>
    </message>
    <message>
        <source>Another version of Uploader has the queue open and answers in another way. Close it, then try again.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Otra versión de Uploader tiene abierta la cola y responde de otra manera. Ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Archivo CA</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>For example eu-central-1. Empty where the store has none.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Por ejemplo eu-central-1. Vacía si el almacén no tiene ninguna.</translation>
    </message>
    <message>
        <source>For files sent in parts the store can&apos;t refuse a name that another program took meanwhile.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>En los archivos enviados en partes, el almacén no puede rechazar un nombre que otro programa tomó entretanto.</translation>
    </message>
    <message>
        <source>For your own server: the file with the certificate that signed the server&apos;s (PEM).</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Para su propio servidor: el archivo con el certificado que firmó el suyo (PEM).</translation>
    </message>
    <message>
        <source>Google Drive did not say whose account this is ({code}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google Drive no dijo de quién es esta cuenta ({code}).</translation>
    </message>
    <message>
        <source>Google asks for a sign-in in the browser.</source>
        <extracomment>sources/drive/origins.py</extracomment>
        <translation>Google pide iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it like that.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>Google no puede exportarlo así.</translation>
    </message>
    <message>
        <source>Google can&apos;t export it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google no puede exportarlo.</translation>
    </message>
    <message>
        <source>Google gave no lasting permission. Take away Uploader&apos;s access on myaccount.google.com first.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google no dio un permiso duradero. Quite primero el acceso de Uploader en myaccount.google.com.</translation>
    </message>
    <message>
        <source>Google refused it ({error}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google lo rechazó ({error}).</translation>
    </message>
    <message>
        <source>Google refuses the request.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google rechaza la solicitud.</translation>
    </message>
    <message>
        <source>Google said “{error}”.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google dijo «{error}».</translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Cómo figura el bucket en la dirección.</translation>
    </message>
    <message>
        <source>In this client file {missing}. Download it again, and choose the new one.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>En este archivo de cliente, {missing}. Descárguelo de nuevo y elija el nuevo.</translation>
    </message>
    <message>
        <source>It gives back a checksum of the whole file, so every upload can be proven.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Devuelve una suma de comprobación del archivo entero, así que cada subida se puede demostrar.</translation>
    </message>
    <message>
        <source>It has no content that can be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>No tiene contenido que se pueda descargar.</translation>
    </message>
    <message>
        <source>It is not shared with it far enough.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>No se ha compartido lo suficiente con ella.</translation>
    </message>
    <message>
        <source>It was not possible to {what}: {code}.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>No fue posible ({what}): {code}.</translation>
    </message>
    <message>
        <source>Its owner does not let it be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Su propietario no permite descargarlo.</translation>
    </message>
    <message>
        <source>Its owner does not let it be exported.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>Su propietario no permite exportarlo.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in the settings.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Se guarda en el llavero del sistema, nunca en la configuración.</translation>
    </message>
    <message>
        <source>No destination is set up yet. Add one with “destination add”.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Aún no hay ningún destino configurado. Añada uno con «destination add».</translation>
    </message>
    <message>
        <source>Nobody is signed in as “{name}”. Look at: uploader-gui drive accounts</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>Nadie ha iniciado sesión como «{name}». Vea: uploader-gui drive accounts</translation>
    </message>
    <message>
        <source>Nobody knows where “{name}” came from. Add it again.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Nadie sabe de dónde vino «{name}». Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was given to upload. Name a file or a folder.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>No se dio nada que subir. Nombre un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Only for Cloudflare R2: the account in its endpoint.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Solo para Cloudflare R2: la cuenta de su punto de conexión.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Say where to, with --to: {names}.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>Diga adónde, con --to: {names}.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Signing in needs a client file of your own from Google&apos;s console. Choose that first.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>Para iniciar sesión hace falta un archivo de cliente propio, de la consola de Google. Elíjalo primero.</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clave de API ha caducado.</translation>
    </message>
    <message>
        <source>The API key is not meant for Google Drive.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clave de API no es para Google Drive.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clave de API no es válida.</translation>
    </message>
    <message>
        <source>The API key may not be used from here.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La clave de API no se puede usar desde aquí.</translation>
    </message>
    <message>
        <source>The Google Drive API is not enabled in its project.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>La API de Google Drive no está activada en su proyecto.</translation>
    </message>
    <message>
        <source>The account is the 32 digits in the endpoint that R2 shows.</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>La cuenta son los 32 caracteres del punto de conexión que muestra R2.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It has to exist.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>El nombre del bucket. Tiene que existir ya.</translation>
    </message>
    <message>
        <source>The kind of store; it fills in what the others leave empty.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>El tipo de almacén; rellena lo que los demás campos dejan vacío.</translation>
    </message>
    <message>
        <source>The parts of an unfinished upload can&apos;t be listed. The queue on this computer knows them.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>No se pueden listar las partes de una subida sin terminar. La cola de este equipo las conoce.</translation>
    </message>
    <message>
        <source>The practice bucket did not start. Its log is {folder}.</source>
        <extracomment>practice.py</extracomment>
        <translation>El bucket de prácticas no arrancó. Su registro es {folder}.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” must not contain “.” or “..”.</source>
        <extracomment>core/keys.py</extracomment>
        <translation>El prefijo «{prefix}» no debe contener «.» ni «..».</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <extracomment>credentials.py</extracomment>
        <translation>El secreto está vacío. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The slowest speed is {format_rate}. To send nothing for a while, pause the uploads.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>La velocidad más lenta es {format_rate}. Para no enviar nada por un tiempo, pause las subidas.</translation>
    </message>
    <message>
        <source>The store checks every part on its arrival ({guard}).</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>El almacén comprueba cada parte a su llegada ({guard}).</translation>
    </message>
    <message>
        <source>The store does not check files sent in parts on their arrival. Each is compared at the end instead.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>El almacén no comprueba a su llegada los archivos enviados en partes. En su lugar, cada uno se compara al final.</translation>
    </message>
    <message>
        <source>The store does not check what arrives. What it holds is compared at the end, as far as it tells.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>El almacén no comprueba lo que llega. Lo que contiene se compara al final, hasta donde lo dice.</translation>
    </message>
    <message>
        <source>The store drops our mark from a file&apos;s metadata, so a lost answer is settled by its checksum.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>El almacén quita nuestra marca de los metadatos de un archivo, así que una respuesta perdida se aclara con su suma de comprobación.</translation>
    </message>
    <message>
        <source>The store&apos;s address, for example https://storage.example.org. Empty for Amazon S3.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>La dirección del almacén, por ejemplo https://storage.example.org. Vacía para Amazon S3.</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be opened ({name}).</source>
        <extracomment>credentials.py</extracomment>
        <translation>No se puede abrir el llavero del sistema ({name}).</translation>
    </message>
    <message>
        <source>The system keyring is switched off in its settings.</source>
        <extracomment>credentials.py</extracomment>
        <translation>El llavero del sistema está desactivado en su configuración.</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already. Choose another name, or remove it first.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>Ya hay un destino «{name}». Elija otro nombre, o quítelo primero.</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. Look at --help.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>No hay ningún comando «{verb}». Vea --help.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>No hay ningún archivo «{path}». Elija el archivo JSON que le dio la consola de Google.</translation>
    </message>
    <message>
        <source>There is no job or upload with the number {some_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>No hay ningún trabajo ni subida con el número {some_id}.</translation>
    </message>
    <message>
        <source>There is no job with the number {job_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>No hay ningún trabajo con el número {job_id}.</translation>
    </message>
    <message>
        <source>There is no option “{unknown}”. Look at --help.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>No hay ninguna opción «{unknown}». Vea --help.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”. Choose one of: {presets}.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>No hay ninguna plantilla «{name}». Elija una de: {presets}.</translation>
    </message>
    <message>
        <source>There is no preset “{preset}”. Choose one of: {presets}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>No hay ninguna plantilla «{preset}». Elija una de: {presets}.</translation>
    </message>
    <message>
        <source>These are somebody&apos;s credentials, not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Estas son las credenciales de una persona, no un archivo de cliente.</translation>
    </message>
    <message>
        <source>This client file is for a web application, and Google would not let it sign in from here.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Este archivo de cliente es para una aplicación web, y Google no la dejaría iniciar sesión desde aquí.</translation>
    </message>
    <message>
        <source>This client file names an address that is not secure (https). Download it again from Google&apos;s console.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Este archivo de cliente nombra una dirección que no es segura (https). Descárguelo de nuevo de la consola de Google.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <extracomment>credentials.py</extracomment>
        <translation>Este equipo no tiene un llavero que responda.</translation>
    </message>
    <message>
        <source>This file is too large to be a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Este archivo es demasiado grande para ser un archivo de cliente. En la consola de Google, en Clientes, cree uno del tipo «Aplicación de escritorio», descargue su archivo JSON y elíjalo.</translation>
    </message>
    <message>
        <source>This is Google Photos, not Google Drive. Download the pictures there, and add the files.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Esto es Google Fotos, no Google Drive. Descargue allí las imágenes y añada los archivos.</translation>
    </message>
    <message>
        <source>This is a page of Google Drive, not one file or folder. Open the file or folder there, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Esto es una página de Google Drive, no un archivo ni una carpeta. Abra allí el archivo o la carpeta y copie su enlace.</translation>
    </message>
    <message>
        <source>This is a published copy, which has no file behind it. Open the document itself, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Esto es una copia publicada, sin archivo detrás. Abra el documento mismo y copie su enlace.</translation>
    </message>
    <message>
        <source>This is a short link. Open it in the browser, and copy the address that it leads to.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Esto es un enlace corto. Ábralo en el navegador y copie la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>This is not a JSON file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Esto no es un archivo JSON. En la consola de Google, en Clientes, cree uno del tipo «Aplicación de escritorio», descargue su archivo JSON y elíjalo.</translation>
    </message>
    <message>
        <source>This is not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Esto no es un archivo de cliente.</translation>
    </message>
    <message>
        <source>This is not a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Esto no es un archivo de cliente. En la consola de Google, en Clientes, cree uno del tipo «Aplicación de escritorio», descargue su archivo JSON y elíjalo.</translation>
    </message>
    <message>
        <source>This is not an API key. In Google&apos;s console, under Credentials, create one and copy it whole.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>Esto no es una clave de API. En la consola de Google, en Credenciales, cree una y cópiela entera.</translation>
    </message>
    <message>
        <source>This is the key of a service account, and that can&apos;t sign in as you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>Esta es la clave de una cuenta de servicio, que no puede iniciar sesión en su nombre.</translation>
    </message>
    <message>
        <source>This key may not delete (s3:DeleteObject), so the test left {shown}. Delete it when you like; uploads don&apos;t need that right.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Esta clave no puede borrar (s3:DeleteObject), así que la prueba dejó {shown}. Bórrelo cuando quiera; las subidas no necesitan ese permiso.</translation>
    </message>
    <message>
        <source>This key may not list (s3:ListBucket): the store answers the same for a missing and a forbidden file.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Esta clave no puede listar (s3:ListBucket): el almacén responde igual ante un archivo que falta y uno prohibido.</translation>
    </message>
    <message>
        <source>This key may not read (s3:GetObject), so uploads can&apos;t be verified. Allow it, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Esta clave no puede leer (s3:GetObject), así que las subidas no se pueden verificar. Permítalo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This key may not {what} ({facts}). Ask for that right, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>Esta clave no puede hacer esto: {what} ({facts}). Pida ese permiso y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This link to Google Drive names no file or folder. Copy it again, with Share and Copy link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Este enlace a Google Drive no nombra ningún archivo ni carpeta. Cópielo de nuevo, con «Compartir» y «Copiar enlace».</translation>
    </message>
    <message>
        <source>This program is not let in to it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Este programa no tiene acceso a él.</translation>
    </message>
    <message>
        <source>This request can&apos;t be read.</source>
        <extracomment>core/request.py</extracomment>
        <translation>Esta solicitud no se puede leer.</translation>
    </message>
    <message>
        <source>This request is too large. Ask for less at once.</source>
        <extracomment>workers/doorbell.py</extracomment>
        <translation>Esta solicitud es demasiado grande. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>This text is too long to look for links in it. Give the links themselves, one a line.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>Este texto es demasiado largo para buscar enlaces en él. Dé los enlaces mismos, uno por línea.</translation>
    </message>
    <message>
        <source>Unfinished uploads can&apos;t be listed, so “cleanup” finds only those that this computer remembers.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>No se pueden listar las subidas sin terminar, así que «cleanup» solo encuentra las que recuerda este equipo.</translation>
    </message>
    <message>
        <source>Uploads to “{name}” are not finished. Cancel them first, or let them finish.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>Hay subidas a «{name}» sin terminar. Cancélelas primero, o deje que terminen.</translation>
    </message>
    <message>
        <source>Where the access key is kept.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>Dónde se guarda la clave de acceso.</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sources/drive/source.py</extracomment>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <extracomment>sources/local/reading.py</extracomment>
        <translation>un enlace a sí mismo</translation>
    </message>
    <message>
        <source>a part of it has {longest} bytes, at most {segment_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>un segmento tiene {longest} bytes, como máximo {segment_bytes}</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a special file</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>un archivo especial</translation>
    </message>
    <message>
        <source>a temporary file, {strerror}</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>un archivo temporal, {strerror}</translation>
    </message>
    <message>
        <source>abort an upload, so what is cancelled stays in the store and may cost money</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>anular una subida; lo cancelado queda en el almacén y puede costar dinero</translation>
    </message>
    <message>
        <source>another object has taken its place</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>otro objeto ha ocupado su lugar</translation>
    </message>
    <message>
        <source>it can&apos;t be kept. {message}</source>
        <extracomment>credentials.py</extracomment>
        <translation>no se puede guardar. {message}</translation>
    </message>
    <message>
        <source>it can&apos;t be verified</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>no se puede comprobar</translation>
    </message>
    <message>
        <source>it has run out</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it has {size} bytes, {size2} were sent</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>tiene {size} bytes, se enviaron {size2}</translation>
    </message>
    <message>
        <source>it is for another address</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es para otra dirección</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>es para otro nombre</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>aún no es válido, o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>está autofirmado</translation>
    </message>
    <message>
        <source>it was declined in the browser.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>its checksum differs from the one at the time</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>su suma de comprobación ya no es la de entonces</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>su nombre no se puede usar</translation>
    </message>
    <message>
        <source>its signer is not known here</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>su firmante no se conoce aquí</translation>
    </message>
    <message>
        <source>its {algorithm} checksum differs</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>su suma de comprobación {algorithm} difiere</translation>
    </message>
    <message>
        <source>list the parts of an upload</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>listar las partes de una subida</translation>
    </message>
    <message>
        <source>neither the environment nor the AWS files have one</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>ni el entorno ni los archivos de AWS tienen una</translation>
    </message>
    <message>
        <source>nobody came back from the browser within 1 minute.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>nadie volvió del navegador en 1 minuto.</translation>
    </message>
    <message>
        <source>nobody came back from the browser within {minutes} minutes.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>nadie volvió del navegador en {minutes} minutos.</translation>
    </message>
    <message>
        <source>reading Drive was not allowed. Tick the box beside it on Google&apos;s page.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>no se permitió leer Drive. Marque la casilla correspondiente en la página de Google.</translation>
    </message>
    <message>
        <source>the AWS profile “{profile}” has none</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>el perfil de AWS «{profile}» no tiene ninguna</translation>
    </message>
    <message>
        <source>the CA file “{ca_bundle}” can&apos;t be used</source>
        <extracomment>destinations/s3/connection.py</extracomment>
        <translation>no se puede usar el archivo CA «{ca_bundle}»</translation>
    </message>
    <message>
        <source>the Google Drive API is not switched on for this client. Switch it on at https://console.cloud.google.com/apis/library/drive.googleapis.com.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>la API de Google Drive no está activada para este cliente. Actívela en https://console.cloud.google.com/apis/library/drive.googleapis.com.</translation>
    </message>
    <message>
        <source>the access key has characters that no key has. Copy it again</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>la clave de acceso tiene caracteres que ninguna clave tiene. Cópiela de nuevo</translation>
    </message>
    <message>
        <source>the access key id is not set</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>falta el ID de clave de acceso</translation>
    </message>
    <message>
        <source>the address that the client file names sends us elsewhere.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>la dirección que nombra el archivo de cliente nos envía a otra parte.</translation>
    </message>
    <message>
        <source>the secret is not kept on this computer</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>el secreto no está guardado en este equipo</translation>
    </message>
    <message>
        <source>the system keyring refused ({name}). With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>el llavero del sistema lo rechazó ({name}). Con --keep-secret-in file se guarda en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>there is no such object any more</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>ya no existe tal objeto</translation>
    </message>
    <message>
        <source>your organisation does not let programs read Drive. Ask its administrator.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>su organización no permite que los programas lean Drive. Pregunte a su administración.</translation>
    </message>
    <message>
        <source>{document} In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{document} En la consola de Google, en Clientes, cree uno del tipo «Aplicación de escritorio», descargue su archivo JSON y elíjalo.</translation>
    </message>
    <message>
        <source>{label} needs an endpoint, for example https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>{label} necesita un punto de conexión, por ejemplo https://storage.example.org.</translation>
    </message>
    <message>
        <source>{length} bytes, at most {key_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>{length} bytes, como máximo {key_bytes}</translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>faltan {names}</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>falta {names}</translation>
    </message>
    <message>
        <source>{reason}. With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>{reason}. Con --keep-secret-in file se guarda en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>“{bucket}” can&apos;t stand in the address of a server. Choose “path” as its addressing.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>«{bucket}» no puede figurar en la dirección de un servidor. Elija «en la ruta» como direccionamiento.</translation>
    </message>
    <message>
        <source>“{endpoint}” is not an endpoint. It looks like https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>«{endpoint}» no es un punto de conexión. Se parece a https://storage.example.org.</translation>
    </message>
    <message>
        <source>“{name}” has not been uploaded yet, so there is nothing to verify.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>«{name}» aún no se ha subido, así que no hay nada que verificar.</translation>
    </message>
    <message>
        <source>“{name}” must be {wanted}. Correct it and try again.</source>
        <extracomment>engine/fields.py</extracomment>
        <translation>«{name}» debe ser {wanted}. Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” was damaged. It was kept as “{kept}”, and a new one is begun.</source>
        <extracomment>json_file.py</extracomment>
        <translation>«{name}» estaba dañado. Se conservó como «{kept}», y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>“{option}” is a secret, and secrets are not kept with the settings. Hand it over as the secret.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>«{option}» es un secreto, y los secretos no se guardan con la configuración. Entréguelo como secreto.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another user</source>
        <extracomment>credentials.py</extracomment>
        <translation>«{path}» pertenece a otra persona</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({why}). Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>No se puede leer «{path}» ({why}). Elija el archivo JSON que le dio la consola de Google.</translation>
    </message>
    <message>
        <source>“{path}” is not there. Check the name; nothing was added.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>«{path}» no está ahí. Compruebe el nombre; no se añadió nada.</translation>
    </message>
    <message>
        <source>“{text}” is not a rule of a timetable. Write days, hours and a speed, such as “mon-fri 08:00-18:00 1 MB/s”.</source>
        <extracomment>core/timetable.py</extracomment>
        <translation>«{text}» no es una regla de horario. Escriba días, horas y una velocidad, como «mon-fri 08:00-18:00 1 MB/s».</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write bytes, such as 800M or 5G, or “none”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>«{text}» no es un tamaño. Escriba bytes, como 800M o 5G, o «none».</translation>
    </message>
    <message>
        <source>“{text}” is not a speed. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>«{text}» no es una velocidad. Escriba bytes por segundo, como 800k o 5M, o «no limit».</translation>
    </message>
    <message>
        <source>“{text}” is not a whole path, and not a link to a file or folder in Google Drive.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>«{text}» no es una ruta completa ni un enlace a un archivo o carpeta de Google Drive.</translation>
    </message>
    <message>
        <source>“{text}” names nothing in Google Drive. Paste the link again.</source>
        <extracomment>sources/drive/locators.py</extracomment>
        <translation>«{text}» no nombra nada en Google Drive. Pegue el enlace de nuevo.</translation>
    </message>
    <message>
        <source>“{way}” is not a way to find an access key. Choose vault, profile or environment.</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>«{way}» no es una manera de encontrar una clave de acceso. Elija vault, profile o environment.</translation>
    </message>
    <message>
        <source>“{word}” is not the name of a {what}: that has letters, digits and dashes.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>«{word}» no es un nombre válido ({what}): tiene letras, dígitos y guiones.</translation>
    </message>
</context>
</TS>
