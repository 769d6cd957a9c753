#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
Makes a Windows 10 or 11 machine (Enterprise, Education or IoT) show the kiosk and nothing else; undoes it; says what is so.

.DESCRIPTION
Apply may be run twice; Undo puts back what was there before Apply; -WhatIf says what would be done and does nothing.
Check prints JSON and ends with 0 where all is so, else with 1. It needs an administrator's rights and Windows PowerShell 5.1, since newer ones lack [wmiclass].

.EXAMPLE
.\kiosk-machine.ps1 -Action Apply -Account kiosk
.\kiosk-machine.ps1 -Action Apply -Account kiosk -WhatIf
.\kiosk-machine.ps1 -Action Check -Account kiosk
.\kiosk-machine.ps1 -Action Undo -Account kiosk
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  [Parameter(Mandatory)][ValidateSet('Apply', 'Undo', 'Check')][string] $Action,
  # A local account without rights that signs in by itself; it has to exist.
  [Parameter(Mandatory)][string] $Account,
  [string] $Program = "$env:ProgramFiles\Kiosk Walkthrough\kiosk-walkthrough.exe"
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$stateFile = Join-Path $env:ProgramData 'kiosk-walkthrough\machine-before.json'
$policies = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'

# Path, name, value: all of them numbers, so that what was before fits into one file.
$settings = @(
  # No panel slides in from an edge, no touch leaves a ring, a long press is no right click.
  @{ Path = "$policies\EdgeUI"; Name = 'AllowEdgeSwipe'; Value = 0 }
  @{ Path = 'HKLM:\SOFTWARE\Microsoft\Wisp\Touch'; Name = 'TouchMode_hold'; Value = 0 }
  @{ Path = "$policies\Explorer"; Name = 'DisableNotificationCenter'; Value = 1 }
  @{ Path = "$policies\CurrentVersion\PushNotifications"; Name = 'NoToastApplicationNotification'; Value = 1 }
  # No fault of a program opens a dialog over the kiosk.
  @{ Path = 'HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting'; Name = 'DontShowUI'; Value = 1 }
  # Updates start the machine anew between 22 and 8 o'clock only.
  @{ Path = "$policies\WindowsUpdate"; Name = 'SetActiveHours'; Value = 1 }
  @{ Path = "$policies\WindowsUpdate"; Name = 'ActiveHoursStart'; Value = 8 }
  @{ Path = "$policies\WindowsUpdate"; Name = 'ActiveHoursEnd'; Value = 22 }
)

# The keys that Windows itself answers, in the words of the keyboard filter.
$blockedKeys = @('Win', 'Alt+Tab', 'Alt+F4', 'Alt+Space', 'Alt+Esc', 'Ctrl+Esc', 'Ctrl+Alt+Del', 'Shift+Ctrl+Esc')

# What the power plan holds: minutes until screen and sleep, 0 for never.
$powerTimes = @('monitor-timeout-ac', 'monitor-timeout-dc', 'standby-timeout-ac', 'standby-timeout-dc', 'hibernate-timeout-ac')

function Get-Setting($Setting) {
  $item = Get-ItemProperty -Path $Setting.Path -Name $Setting.Name -ErrorAction SilentlyContinue
  if ($null -eq $item) { return $null }
  return $item.($Setting.Name)
}

function Set-Setting($Setting, $Value) {
  if ($null -eq $Value) {
    Remove-ItemProperty -Path $Setting.Path -Name $Setting.Name -ErrorAction SilentlyContinue
    return
  }
  if (-not (Test-Path $Setting.Path)) { New-Item -Path $Setting.Path -Force | Out-Null }
  New-ItemProperty -Path $Setting.Path -Name $Setting.Name -Value $Value -PropertyType DWord -Force | Out-Null
}

# Shell Launcher: this program in place of the desktop, acting on its exit code.
function Get-ShellLauncher { [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting' }

function Get-Sid {
  ([System.Security.Principal.NTAccount]$Account).Translate([System.Security.Principal.SecurityIdentifier]).Value
}

function Get-OwnShell($Sid) {
  Get-CimInstance -Namespace root\standardcimv2\embedded -ClassName WESL_UserSetting | Where-Object { $_.Sid -eq $Sid }
}

function Save-Before {
  if (Test-Path $stateFile) { return }
  $before = foreach ($setting in $settings) {
    @{ Path = $setting.Path; Name = $setting.Name; Value = Get-Setting $setting }
  }
  New-Item -ItemType Directory -Path (Split-Path $stateFile) -Force | Out-Null
  @{ version = 1; settings = @($before); scheme = (powercfg /getactivescheme) -replace '.*GUID: (\S+).*', '$1' } |
    ConvertTo-Json -Depth 4 | Set-Content -Path $stateFile -Encoding utf8
}

function Set-Key($Blocked) {
  foreach ($key in $blockedKeys) {
    $found = Get-CimInstance -Namespace root\standardcimv2\embedded -ClassName WEKF_PredefinedKey -Filter "Id='$key'"
    if ($null -ne $found) { Set-CimInstance -InputObject $found -Property @{ Enabled = $Blocked } }
  }
}

function Invoke-Apply {
  if (-not (Test-Path $Program)) { throw "-Program: expected the installed kiosk, found nothing at $Program" }
  $sid = Get-Sid
  if ($PSCmdlet.ShouldProcess('settings of the machine', 'remember')) { Save-Before }
  foreach ($feature in 'Client-DeviceLockdown', 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter') {
    if ($PSCmdlet.ShouldProcess($feature, 'switch on')) {
      Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
    }
  }
  foreach ($setting in $settings) {
    if ((Get-Setting $setting) -ne $setting.Value -and $PSCmdlet.ShouldProcess("$($setting.Path)\$($setting.Name)", "set to $($setting.Value)")) {
      Set-Setting $setting $setting.Value
    }
  }
  $planIsOurs = (powercfg /getactivescheme) -like '*Kiosk Walkthrough*'
  if (-not $planIsOurs -and $PSCmdlet.ShouldProcess('power plan', 'make one that never sleeps')) {
    $copy = (powercfg /duplicatescheme SCHEME_BALANCED) -replace '.*GUID: (\S+).*', '$1'
    powercfg /changename $copy 'Kiosk Walkthrough' | Out-Null
    powercfg /setactive $copy
    foreach ($time in $powerTimes) { powercfg /change $time 0 }
  }
  if ($PSCmdlet.ShouldProcess($Account, 'show the kiosk in place of the desktop')) {
    $launcher = Get-ShellLauncher
    if (Get-OwnShell $sid) { $launcher.RemoveCustomShell($sid) | Out-Null }
    # The exit codes of src/host/exit-codes.ts: 0 (the operator left) and 2 (a bad flag) shut the machine down; all else starts the kiosk again.
    $startAgain = 0
    $shutDown = 2
    $launcher.SetDefaultShell('explorer.exe', $startAgain) | Out-Null
    $launcher.SetCustomShell($sid, "`"$Program`"", @(0, 1, 2, 75), @($shutDown, $startAgain, $shutDown, $startAgain), $startAgain) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
  }
  if ($PSCmdlet.ShouldProcess(($blockedKeys -join ', '), 'block')) { Set-Key $true }
}

function Invoke-Undo {
  $sid = Get-Sid
  if ($PSCmdlet.ShouldProcess($Account, 'show the desktop again') -and (Get-OwnShell $sid)) {
    $launcher = Get-ShellLauncher
    $launcher.RemoveCustomShell($sid) | Out-Null
    $launcher.SetEnabled($false) | Out-Null
  }
  if ($PSCmdlet.ShouldProcess(($blockedKeys -join ', '), 'let through')) { Set-Key $false }
  if (-not (Test-Path $stateFile)) { return }
  $before = Get-Content -Path $stateFile -Raw | ConvertFrom-Json
  foreach ($setting in $before.settings) {
    if ($PSCmdlet.ShouldProcess("$($setting.Path)\$($setting.Name)", 'put back')) { Set-Setting $setting $setting.Value }
  }
  if ($PSCmdlet.ShouldProcess('power plan', 'take the one from before')) {
    $own = (powercfg /getactivescheme) -replace '.*GUID: (\S+).*', '$1'
    powercfg /setactive $before.scheme
    if ($own -ne $before.scheme) { powercfg /delete $own }
    Remove-Item -Path $stateFile
  }
}

function Invoke-Check {
  $shell = Get-OwnShell (Get-Sid)
  $checks = @(@{ name = 'the kiosk stands in place of the desktop'; ok = $null -ne $shell -and $shell.Shell -like "*$Program*" })
  $checks += foreach ($setting in $settings) {
    @{ name = "$($setting.Path)\$($setting.Name) is $($setting.Value)"; ok = (Get-Setting $setting) -eq $setting.Value }
  }
  $checks += @{ name = 'the power plan is the kiosk''s'; ok = (powercfg /getactivescheme) -like '*Kiosk Walkthrough*' }
  $allOk = -not ($checks | Where-Object { -not $_.ok })
  @{ version = 1; checks = $checks; ok = $allOk } | ConvertTo-Json -Depth 4
  if (-not $allOk) { exit 1 }
}

switch ($Action) {
  'Apply' { Invoke-Apply }
  'Undo' { Invoke-Undo }
  'Check' { Invoke-Check }
}
