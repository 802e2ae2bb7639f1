; Uploader for Windows: for one person, without an administrator. Called by packaging/installers/nsis.py, which defines
; TREE (the frozen program), PAPERS (its licences), VERSION, NUMBERS (four, with dots), OUT, ICON and KILOBYTES.

Unicode true
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Uploader"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\Uploader.exe"
!define CLASSES "Software\Classes"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define ASSOCIATIONS_CHANGED "0x08000000, i 0, p 0, p 0"

Name "Uploader"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Uploader"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Uploader ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Uploader"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Uploader"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Uploader.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNNING ${LANG_ENGLISH} "Uploader is running. Close its window, then try again: what it was sending goes on afterwards."
LangString RUNNING ${LANG_GERMAN} "Uploader läuft. Bitte das Fenster schließen und erneut versuchen: Was gerade gesendet wird, geht danach weiter."
LangString RUNNING ${LANG_FRENCH} "Uploader est ouvert. Fermez sa fenêtre, puis réessayez : les envois en cours reprendront ensuite."
LangString RUNNING ${LANG_SPANISH} "Uploader está abierto. Cierre su ventana e inténtelo de nuevo: lo que se estaba enviando continuará después."
LangString RUNNING ${LANG_SIMPCHINESE} "Uploader 正在运行。请关闭其窗口后重试：正在发送的内容之后会继续。"
LangString RUNNING ${LANG_ARABIC} "Uploader قيد التشغيل. أغلق نافذته ثم أعد المحاولة: سيُستأنف ما كان يُرسَل بعد ذلك."

LangString WITH ${LANG_ENGLISH} "Upload with Uploader"
LangString WITH ${LANG_GERMAN} "Mit Uploader hochladen"
LangString WITH ${LANG_FRENCH} "Envoyer avec Uploader"
LangString WITH ${LANG_SPANISH} "Subir con Uploader"
LangString WITH ${LANG_SIMPCHINESE} "用 Uploader 上传"
LangString WITH ${LANG_ARABIC} "الرفع باستخدام Uploader"

; A program that runs can't be written to: then nothing is touched at all.
!macro RefuseWhileRunning
  again:
  IfFileExists "$INSTDIR\Uploader.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\Uploader.exe" a
  IfErrors 0 close
  IfSilent stop
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
  stop:
  SetErrorLevel 2
  Quit
  close:
  FileClose $0
  free:
!macroend

; What the last version brought, and nothing else that may lie there.
!macro RemoveProgram
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\share"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\Uploader.exe"
  Delete "$INSTDIR\uploader-gui.exe"
  Delete "$INSTDIR\frozen_application_license.txt"
  Delete "$INSTDIR\*.dll"
!macroend

; In the menu of every file, or of every folder: "Player" offers it for more than fifteen at once, too.
!macro AddToMenu OF
  WriteRegStr HKCU "${CLASSES}\${OF}\shell\Uploader" "" "$(WITH)"
  WriteRegStr HKCU "${CLASSES}\${OF}\shell\Uploader" "Icon" '"$INSTDIR\Uploader.exe"'
  WriteRegStr HKCU "${CLASSES}\${OF}\shell\Uploader" "MultiSelectModel" "Player"
  WriteRegStr HKCU "${CLASSES}\${OF}\shell\Uploader\command" "" '"$INSTDIR\Uploader.exe" "%1"'
!macroend

; What uploader: links may do is settled in the program: beside such a link it takes no other word of a command line.
!macro AddLinks
  WriteRegStr HKCU "${CLASSES}\uploader" "" "URL:Uploader"
  WriteRegStr HKCU "${CLASSES}\uploader" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\uploader\DefaultIcon" "" '"$INSTDIR\Uploader.exe"'
  WriteRegStr HKCU "${CLASSES}\uploader\shell\open\command" "" '"$INSTDIR\Uploader.exe" "%1"'
!macroend

Section
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${TREE}\*.*"
  SetOutPath "$INSTDIR\licences"
  File /r "${PAPERS}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Uploader.lnk" "$INSTDIR\Uploader.exe"
  CreateShortcut "$SENDTO\Uploader.lnk" "$INSTDIR\Uploader.exe"
  !insertmacro AddToMenu "*"
  !insertmacro AddToMenu "Directory"
  !insertmacro AddLinks
  System::Call 'shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED})'
  WriteRegStr HKCU "${PATHS}" "" "$INSTDIR\Uploader.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Uploader"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Uploader.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Uploader project"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; The queue, the settings and the secrets in %LOCALAPPDATA%\uploader-gui are the person's: they stay.
Section Uninstall
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Uploader.lnk"
  Delete "$SENDTO\Uploader.lnk"
  DeleteRegKey HKCU "${CLASSES}\*\shell\Uploader"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\Uploader"
  DeleteRegKey HKCU "${CLASSES}\uploader"
  DeleteRegValue HKCU "${RUN}" "Uploader" ; what the program itself may have set, at the person's wish
  DeleteRegValue HKCU "${APPROVED}" "Uploader"
  System::Call 'shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED})'
  DeleteRegKey HKCU "${PATHS}"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
