# Builds the program on Windows 10 or later: a folder dist\bulletin-desk, and with Inno Setup 6 an installer beside it.
#
#     powershell -ExecutionPolicy Bypass -File installer\windows\package.ps1
#
# Needs Python 3.11 or newer (py.exe). Nothing is changed outside this folder.
$ErrorActionPreference = "Stop"
Set-Location (Resolve-Path "$PSScriptRoot\..\..")

if (-not (Test-Path .venv)) { py -3 -m venv .venv }
$python = ".venv\Scripts\python.exe"
& $python -m pip install --quiet --disable-pip-version-check --editable ".[package]"
if ($LASTEXITCODE) { throw "the libraries could not be installed" }

& $python installer\licences.py build\licences
if ($LASTEXITCODE) { throw "a library may not be carried" }
$env:QT_QPA_PLATFORM = "offscreen"
& $python installer\icons.py build\icons
Remove-Item Env:QT_QPA_PLATFORM
& .venv\Scripts\pyinstaller.exe --log-level ERROR --noconfirm --distpath dist --workpath build\pyinstaller installer\bulletin-desk.spec
if ($LASTEXITCODE) { throw "PyInstaller failed" }

$version = & $python -c "from main import VERSION; print(VERSION)"
$compiler = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
if (Test-Path $compiler) {
    & $compiler /Qp "/DVersion=$version" installer\windows\bulletin-desk.iss
    if ($LASTEXITCODE) { throw "Inno Setup failed" }
} else {
    Write-Host "Inno Setup 6 is not installed: the folder dist\bulletin-desk is the program; no installer was made."
}
