# Brings what is needed to compile Porchlight on Windows: Node, Rust, the C++ build tools and WebView2.
# The demo and the acceptance tests want Linux; here, `cargo build -p porchlight-desktop` is what can be done.
# Written from the packages' pages, not tried.
$ErrorActionPreference = 'Stop'

function Bring($command, $id, $what) {
    if (Get-Command $command -ErrorAction SilentlyContinue) { return }
    Write-Host "setup: installs $what ($id)"
    winget install --exact --id $id --accept-package-agreements --accept-source-agreements
}

if (-not (Get-Command winget -ErrorAction SilentlyContinue)) {
    throw 'winget is needed: it comes with "App Installer" from the Microsoft Store'
}
Bring 'cargo' 'Rustlang.Rustup' 'Rust'
Bring 'node' 'OpenJS.NodeJS.LTS' 'Node'
Write-Host 'setup: Rust also needs the Visual Studio C++ build tools; rustup offers them at its first start.'
# WebView2 is part of Windows 11 and of current Windows 10.
$webview = 'HKLM:\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}'
if (-not (Test-Path $webview)) {
    Write-Host 'setup: installs WebView2 (Microsoft.EdgeWebView2Runtime)'
    winget install --exact --id Microsoft.EdgeWebView2Runtime --accept-package-agreements --accept-source-agreements
}
Push-Location (Join-Path $PSScriptRoot '..\ui')
try { npm ci --no-audit --no-fund; npm run build } finally { Pop-Location }
