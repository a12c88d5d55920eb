//! The printing system of this computer: CUPS with its own commands, a shared printer on Windows.

use std::ffi::OsStr;
use std::io::{ErrorKind, Read as _, Write as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use pintui_core::labels::printer::Printer;
use pintui_core::labels::way::PrinterRefused;
use pintui_store::Result;

/// The commands of CUPS.
pub const LP: &str = "lp";
pub const LPSTAT: &str = "lpstat";

const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
const LIST_PATIENCE: Duration = Duration::from_secs(5);

/// Hands a raw job to a queue. On Windows a queue is reached by the name under which it is shared.
pub fn send(lp: impl AsRef<OsStr>, to: &Printer, bytes: &[u8], patience: Duration) -> Result<()> {
    let (printer, queue) = (to.name.clone(), to.address.clone());
    if cfg!(windows) {
        let share = Printer { address: format!(r"\\localhost\{queue}"), ..to.clone() };
        return super::device::send(&share, bytes, patience);
    }
    let child = started(Command::new(lp).args(["-d", &queue, "-o", "raw", "-s"]).stdin(Stdio::piped()))?;
    let (told, ended) = match finished(child, Some(bytes.to_vec()), patience) {
        Some(ended) => ended,
        None => return Err(PrinterRefused::Slow { printer, seconds: patience.as_secs() }.into()),
    };
    if ended.success() {
        return Ok(());
    }
    // CUPS says so in its own words, English under LC_ALL=C.
    let unknown = ["does not exist", "no such file", "unknown destination", "not found"];
    let told = told.to_lowercase();
    Err(if unknown.iter().any(|words| told.contains(words)) {
        PrinterRefused::QueueUnknown { printer, queue }.into()
    } else {
        PrinterRefused::QueueRefused { printer, queue }.into()
    })
}

/// The names of all queues.
pub fn all(lpstat: impl AsRef<OsStr>) -> Result<Vec<String>> {
    let mut command = if cfg!(windows) {
        let mut list = Command::new("powershell");
        list.args(["-NoProfile", "-Command", "Get-Printer | Where-Object Shared | ForEach-Object ShareName"]);
        list
    } else {
        let mut list = Command::new(lpstat);
        list.arg("-e");
        list
    };
    let child = started(&mut command)?;
    let Some((told, _)) = finished(child, None, LIST_PATIENCE) else { return Ok(Vec::new()) };
    let names = told.lines().map(str::trim).filter(|name| !name.is_empty() && !name.contains(char::is_whitespace));
    Ok(names.map(str::to_owned).collect())
}

fn started(command: &mut Command) -> Result<Child> {
    let started = command.env("LC_ALL", "C").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    started.map_err(|why| match why.kind() {
        ErrorKind::NotFound | ErrorKind::PermissionDenied => PrinterRefused::NoQueues.into(),
        _ => pintui_store::words::BookRefused::Unexpected { detail: why.to_string() }.into(),
    })
}

/// Waits for its end, feeding it and hearing what it says; none where it takes too long, and then it is ended.
fn finished(mut child: Child, input: Option<Vec<u8>>, patience: Duration) -> Option<(String, ExitStatus)> {
    if let (Some(mut stdin), Some(input)) = (child.stdin.take(), input) {
        // A command that reads nothing would hold us: its input is another thread's.
        std::thread::spawn(move || stdin.write_all(&input));
    }
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let heard = std::thread::spawn(move || {
        let mut text = String::new();
        out.map(|mut out| out.read_to_string(&mut text));
        err.map(|mut err| err.read_to_string(&mut text));
        text
    });
    let until = Instant::now() + patience;
    while Instant::now() < until {
        if let Ok(Some(ended)) = child.try_wait() {
            return Some((heard.join().unwrap_or_default(), ended));
        }
        std::thread::sleep(BETWEEN_LOOKS);
    }
    child.kill().ok();
    child.wait().ok();
    None
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::network::tests::printer;

    /// A printing system of the test's own: a script in the place of `lp` or `lpstat`.
    fn script(folder: &Path, text: &str) -> PathBuf {
        let file = folder.join("lp");
        std::fs::write(&file, format!("#!/bin/sh\n{text}\n")).expect("written");
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).expect("it may be run");
        file
    }

    fn code(sent: Result<()>) -> String {
        sent.expect_err("refused").code.into_owned()
    }

    const PATIENCE: Duration = Duration::from_secs(20);

    #[test]
    fn a_queue_gets_the_job_raw_and_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().display();
        let lp = script(folder.path(), &format!("echo \"$@\" > {place}/asked; cat > {place}/job"));
        let job: Vec<u8> = (0..200_000_u32).map(|at| (at % 251) as u8).collect();
        send(&lp, &printer("XP-58"), &job, PATIENCE).expect("taken");
        assert_eq!(std::fs::read_to_string(folder.path().join("asked")).expect("asked"), "-d XP-58 -o raw -s\n");
        assert!(std::fs::read(folder.path().join("job")).expect("a job") == job, "every byte as it was");
    }

    #[test]
    fn a_queue_that_is_not_there_or_takes_nothing_is_told_apart() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = script(folder.path(), "echo 'lp: The printer or class does not exist.' >&2; exit 1");
        assert_eq!(code(send(&gone, &printer("XP"), b"x", PATIENCE)), "printer_queue_unknown");
        let full = script(folder.path(), "echo 'lp: Destination is not accepting jobs.' >&2; exit 1");
        assert_eq!(code(send(&full, &printer("XP"), b"x", PATIENCE)), "printer_queue_refused");
        let hangs = script(folder.path(), "exec sleep 600");
        assert_eq!(code(send(&hangs, &printer("XP"), b"x", Duration::from_millis(300))), "printer_slow");
        assert_eq!(code(send(folder.path().join("none"), &printer("XP"), b"x", PATIENCE)), "printer_no_queues");
    }

    #[test]
    fn queues_are_listed_by_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let lpstat = script(folder.path(), "echo Zebra_GK420; echo XP-58");
        assert_eq!(all(lpstat).expect("a list"), ["Zebra_GK420", "XP-58"]);
    }
}
