; Inno Setup 6: the installer for Windows, over the folder that PyInstaller made. Called by package.ps1.
#ifndef Version
  #error give the version: ISCC /DVersion=0.1.0
#endif

[Setup]
AppId={{6A0F4C0B-5C1E-4D0B-9F53-7B0C7A5E2D11}
AppName=信息编辑台
AppVersion={#Version}
AppPublisher=The Bulletin Desk authors
DefaultDirName={autopf}\BulletinDesk
DefaultGroupName=信息编辑台
; Without rights of the administrator it is installed for the one user.
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=bulletin-desk-{#Version}-setup
SetupIconFile=build\icons\bulletin-desk.ico
UninstallDisplayIcon={app}\bulletin-desk.exe
LicenseFile=LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"

[Files]
Source: "dist\bulletin-desk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\信息编辑台"; Filename: "{app}\bulletin-desk.exe"
Name: "{autodesktop}\信息编辑台"; Filename: "{app}\bulletin-desk.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.bdpack"; ValueType: string; ValueData: "BulletinDesk.Package"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\BulletinDesk.Package"; ValueType: string; ValueData: "信息编辑台交换包"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\BulletinDesk.Package\DefaultIcon"; ValueType: string; ValueData: "{app}\bulletin-desk.exe,0"
Root: HKA; Subkey: "Software\Classes\BulletinDesk.Package\shell\open\command"; ValueType: string; ValueData: """{app}\bulletin-desk.exe"" ""%1"""

[Run]
Filename: "{app}\bulletin-desk.exe"; Description: "信息编辑台"; Flags: nowait postinstall skipifsilent
; The archive, its backups and the settings of the chair lie with the user's data and stay when the program is removed.
