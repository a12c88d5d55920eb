//! A device file of a printer on a USB cable, or a printer that Windows shares.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::sync::mpsc;
use std::time::Duration;

use pintui_core::labels::printer::Printer;
use pintui_core::labels::way::PrinterRefused;
use pintui_store::Result;

/// Writes a job into the file. A printer without paper holds the writer for as long as it likes, so another thread
/// writes and is left behind when it takes too long.
pub fn send(to: &Printer, bytes: &[u8], patience: Duration) -> Result<()> {
    let (printer, path) = (to.name.clone(), to.address.clone());
    if is_ordinary(&path) {
        return Err(PrinterRefused::NoDevice { printer, path }.into());
    }
    let (tell, hear) = mpsc::channel();
    let (file, job) = (path.clone(), bytes.to_vec());
    std::thread::spawn(move || {
        // Never made: what is not there is no printer.
        let written = OpenOptions::new().write(true).open(file).and_then(|mut file| {
            file.write_all(&job)?;
            file.flush()
        });
        tell.send(written)
    });
    match hear.recv_timeout(patience) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(why)) => Err(match why.kind() {
            ErrorKind::NotFound => PrinterRefused::DeviceMissing { printer, path },
            ErrorKind::PermissionDenied => PrinterRefused::NotWritable { printer, path },
            _ => PrinterRefused::BrokeOff { printer },
        }
        .into()),
        Err(_) => Err(PrinterRefused::Slow { printer, seconds: patience.as_secs().max(1) }.into()),
    }
}

/// A file with contents of its own, or a folder: a typing error must not overwrite it.
fn is_ordinary(path: &str) -> bool {
    std::fs::metadata(path).is_ok_and(|found| found.is_file() || found.is_dir())
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Command;

    use super::*;
    use crate::network::tests::printer;

    fn code(sent: Result<()>) -> String {
        sent.expect_err("refused").code.into_owned()
    }

    const PATIENCE: Duration = Duration::from_secs(20);

    #[test]
    fn a_device_file_gets_every_byte() {
        let folder = tempfile::tempdir().expect("a folder");
        let device = folder.path().join("lp0");
        assert!(Command::new("mkfifo").arg(&device).status().expect("it runs").success());
        let reader = {
            let device = device.clone();
            std::thread::spawn(move || std::fs::read(device).expect("read"))
        };
        let job: Vec<u8> = (0..200_000_u32).map(|at| (at % 253) as u8).collect();
        send(&printer(&device.to_string_lossy()), &job, PATIENCE).expect("written");
        assert!(reader.join().expect("a reader") == job, "every byte as it was");
    }

    #[test]
    fn what_is_no_printer_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let missing = folder.path().join("lp9");
        assert_eq!(code(send(&printer(&missing.to_string_lossy()), b"x", PATIENCE)), "printer_device_missing");
        assert!(!missing.exists(), "nothing was made in its place");
        let book = folder.path().join("book.db");
        std::fs::write(&book, "facts").expect("written");
        assert_eq!(code(send(&printer(&book.to_string_lossy()), b"x", PATIENCE)), "printer_no_device");
        assert_eq!(std::fs::read_to_string(&book).expect("still there"), "facts");
    }

    #[test]
    fn a_device_that_takes_nothing_holds_nobody() {
        let folder = tempfile::tempdir().expect("a folder");
        let device = folder.path().join("lp0");
        assert!(Command::new("mkfifo").arg(&device).status().expect("it runs").success());
        let sent = send(&printer(&device.to_string_lossy()), b"x", Duration::from_millis(300));
        assert_eq!(code(sent), "printer_slow");
    }
}
