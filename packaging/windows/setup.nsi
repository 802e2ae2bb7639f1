; Uploader for Windows: for one person, without an administrator. Called by packaging/installers/nsis.py, which defines
; TREE (the frozen program), PAPERS (its licences), VERSION, NUMBERS (four, with dots), OUT, ICON and KILOBYTES.

Unicode true
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Uploader"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\Uploader.exe"

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

LangString RUNNING ${LANG_ENGLISH} "Uploader is running. Close its window, then try again: what it was sending goes on afterwards."
LangString RUNNING ${LANG_GERMAN} "Uploader läuft. Bitte das Fenster schließen und erneut versuchen: Was gerade gesendet wird, geht danach weiter."

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
  DeleteRegKey HKCU "${PATHS}"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
