//! Raw jobs over TCP, usually on port 9100: asked how it is, then given its bytes.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream, ToSocketAddrs as _};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use pintui_core::labels::dialect::Dialect;
use pintui_core::labels::dialect::status::Trouble;
use pintui_core::labels::printer::Printer;
use pintui_core::labels::way::PrinterRefused;
use pintui_store::Result;

/// How long is waited for what.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Until the printer takes the line.
    pub connect: Duration,
    /// Until it says how it is; most answer at once, many never.
    pub status: Duration,
    /// Until it takes the next bytes.
    pub write: Duration,
    /// Until it has closed its side, so that the last bytes are not lost.
    pub close: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(3),
            status: Duration::from_millis(500),
            write: Duration::from_secs(6),
            close: Duration::from_millis(500),
        }
    }
}

const CHUNK: usize = 4096;

/// Hands a job over.
pub fn send(to: &Printer, bytes: &[u8], patience: &Patience) -> Result<()> {
    let mut line = connect(to, patience.connect)?;
    line.set_write_timeout(Some(patience.write)).ok();
    line.set_nodelay(true).ok();
    if let Some(trouble) = status(&mut line, to.dialect, patience.status) {
        return Err(told(to, trouble).into());
    }
    for chunk in bytes.chunks(CHUNK) {
        line.write_all(chunk).map_err(|why| broken(to, &why, patience.write))?;
    }
    // A line that is closed with unread answers on it may throw away what the printer has not read yet.
    line.shutdown(Shutdown::Write).ok();
    drain(&mut line, patience.close);
    Ok(())
}

fn connect(to: &Printer, patience: Duration) -> Result<TcpStream> {
    let (printer, address) = (to.name.clone(), to.address.clone());
    let Some(found) = looked_up(&to.address, patience) else {
        return Err(PrinterRefused::HostUnknown { printer, address }.into());
    };
    let mut last = ErrorKind::NotFound;
    for at in found {
        match TcpStream::connect_timeout(&at, patience) {
            Ok(line) => return Ok(line),
            Err(why) => last = why.kind(),
        }
    }
    Err(unreached(last, printer, address, patience).into())
}

fn unreached(why: ErrorKind, printer: String, address: String, patience: Duration) -> PrinterRefused {
    match why {
        ErrorKind::ConnectionRefused => PrinterRefused::Refused { printer, address },
        ErrorKind::TimedOut | ErrorKind::WouldBlock => {
            PrinterRefused::Silent { printer, address, seconds: patience.as_secs().max(1) }
        }
        ErrorKind::NotFound => PrinterRefused::HostUnknown { printer, address },
        _ => PrinterRefused::NoRoute { printer, address },
    }
}

/// The addresses behind a name. The system's own search has no limit of time, so it is left alone when it takes too long.
fn looked_up(address: &str, patience: Duration) -> Option<Vec<SocketAddr>> {
    if let Ok(at) = address.parse() {
        return Some(vec![at]);
    }
    let (tell, hear) = mpsc::channel();
    let name = address.to_owned();
    std::thread::spawn(move || tell.send(name.to_socket_addrs().map(Iterator::collect::<Vec<_>>)));
    hear.recv_timeout(patience).ok()?.ok().filter(|found| !found.is_empty())
}

/// What the printer says of itself; none where it is well, or says nothing.
fn status(line: &mut TcpStream, dialect: Dialect, patience: Duration) -> Option<Trouble> {
    line.write_all(dialect.question()).ok()?;
    let until = Instant::now() + patience;
    let (mut answer, mut some) = (Vec::new(), [0; 256]);
    while !dialect.answered(&answer) {
        let left = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())?;
        line.set_read_timeout(Some(left)).ok()?;
        match line.read(&mut some) {
            Ok(0) | Err(_) => return None,
            Ok(read) => answer.extend_from_slice(&some[..read]),
        }
    }
    dialect.trouble(&answer)
}

fn drain(line: &mut TcpStream, patience: Duration) {
    let until = Instant::now() + patience;
    let mut some = [0; 256];
    while let Some(left) = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
        line.set_read_timeout(Some(left)).ok();
        if !matches!(line.read(&mut some), Ok(1..)) {
            return;
        }
    }
}

fn broken(to: &Printer, why: &std::io::Error, patience: Duration) -> PrinterRefused {
    match why.kind() {
        ErrorKind::TimedOut | ErrorKind::WouldBlock => {
            PrinterRefused::Slow { printer: to.name.clone(), seconds: patience.as_secs().max(1) }
        }
        _ => PrinterRefused::BrokeOff { printer: to.name.clone() },
    }
}

fn told(to: &Printer, trouble: Trouble) -> PrinterRefused {
    let printer = to.name.clone();
    match trouble {
        Trouble::PaperOut => PrinterRefused::PaperOut { printer },
        Trouble::Open => PrinterRefused::Open { printer },
        Trouble::Paused => PrinterRefused::Paused { printer },
        Trouble::RibbonOut => PrinterRefused::RibbonOut { printer },
        Trouble::Jammed => PrinterRefused::Jammed { printer },
    }
}

#[cfg(test)]
pub mod tests;
