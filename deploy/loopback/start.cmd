@rem Starts the loopback host from this folder, wherever it lies.
@"%~dp0node.exe" "%~dp0out\loopback\index.js" %*
