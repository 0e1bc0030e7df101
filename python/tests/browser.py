"""One Chromium, driven over a pipe by the DevTools protocol: keys, widths, prints and what the console says, with nothing but Python."""

import base64
import json
import os
import subprocess
import tempfile
from pathlib import Path

KEYS = {
    "Tab": (9, ""), "Enter": (13, "\r"), " ": (32, " "), "ArrowDown": (40, ""), "ArrowUp": (38, ""), "ArrowLeft": (37, ""), "ArrowRight": (39, ""),
    "Home": (36, ""), "End": (35, ""),
}  # fmt: skip


class Browser:
    """A browser with one page; everything that it refuses or reports is kept in `console`, every address that it asks for in `requests`."""

    def __init__(self) -> None:
        self.profile = tempfile.TemporaryDirectory()
        self.downloads = Path(tempfile.mkdtemp())
        self.console: list[str] = []
        self.requests: list[str] = []
        self.loaded = False
        self.number = 0
        from_us, to_them = os.pipe()
        from_them, to_us = os.pipe()
        # Chromium reads file descriptor 3 and writes 4.
        self.process = subprocess.Popen(
            ["bash", "-c", f"exec chromium --headless=new --no-sandbox --disable-gpu --remote-debugging-pipe --user-data-dir={self.profile.name} "
             f"about:blank 3<&{from_us} 4>&{to_us} 2>/dev/null"],
            pass_fds=(from_us, to_us))
        os.close(from_us)
        os.close(to_us)
        self.out, self.into = os.fdopen(to_them, "wb"), os.fdopen(from_them, "rb")
        target = next(each for each in self.call("Target.getTargets", session=None)["targetInfos"] if each["type"] == "page")
        self.session = self.call("Target.attachToTarget", session=None, targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Browser.setDownloadBehavior", session=None, behavior="allow", downloadPath=str(self.downloads))

    def close(self) -> None:
        self.call("Browser.close", session=None)
        self.process.wait(timeout=60)
        self.out.close()
        self.into.close()
        self.profile.cleanup()

    def message(self) -> dict:
        text = bytearray()
        while (each := self.into.read(1)) not in (b"\0", b""):
            text += each
        message = json.loads(text)
        method, what = message.get("method"), message.get("params", {})
        if method == "Runtime.consoleAPICalled":
            self.console.append(str(what["args"]))
        elif method == "Runtime.exceptionThrown":
            self.console.append(str(what["exceptionDetails"]))
        elif method == "Log.entryAdded":
            self.console.append(what["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(what["request"]["url"])
        elif method == "Page.loadEventFired":
            self.loaded = True
        return message

    def call(self, method: str, session: str | None = "", **parameters: object) -> dict:
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if session is not None:
            request["sessionId"] = session or self.session
        self.out.write(json.dumps(request).encode() + b"\0")
        self.out.flush()
        while (answer := self.message()).get("id") != self.number:
            pass
        assert "error" not in answer, answer
        return answer["result"]

    def open(self, address: str) -> None:
        # A new document each time, even where only the fragment differs.
        for each in ("about:blank", address):
            self.loaded = False
            self.call("Page.navigate", url=each)
            while not self.loaded:
                self.message()

    def value(self, script: str) -> object:
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def press(self, key: str, times: int = 1) -> None:
        code, text = KEYS.get(key, (0, key))
        for _ in range(times):
            self.call("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, text=text)
            self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def width(self, pixels: int) -> None:
        self.call("Emulation.setDeviceMetricsOverride", width=pixels, height=900, deviceScaleFactor=1, mobile=False)

    def pdf(self) -> bytes:
        return base64.b64decode(self.call("Page.printToPDF")["data"])

    def picture(self) -> bytes:
        return base64.b64decode(self.call("Page.captureScreenshot", captureBeyondViewport=True)["data"])
