//! A phone that speaks HTTP by hand, so that it can also break off in the middle.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// A phone, or whatever says it is one.
pub struct Phone {
    address: SocketAddr,
    /// Its key, once it was paired.
    pub key: Option<String>,
    /// The badge that lies on it; plain letters and digits.
    pub badge: Option<String>,
    line: Option<BufReader<TcpStream>>,
}

impl Phone {
    /// A phone that is not paired.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, key: None, badge: None, line: None }
    }

    /// Calls a command of the door.
    pub fn ask(&mut self, name: &str, ask: &Value) -> (u16, Value) {
        self.post(&format!("/api/door/{name}"), ask)
    }

    /// Calls a command that must be answered.
    ///
    /// # Panics
    /// When it is refused.
    pub fn done(&mut self, name: &str, ask: &Value) -> Value {
        let (status, answer) = self.ask(name, ask);
        assert_eq!(status, 200, "{name}: {answer}");
        answer
    }

    /// Calls a command that must be refused; returns its code.
    ///
    /// # Panics
    /// When it is answered.
    pub fn refused(&mut self, name: &str, ask: &Value) -> String {
        let (status, answer) = self.ask(name, ask);
        assert_ne!(status, 200, "{name} was answered: {answer}");
        answer["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Posts JSON; a line that was closed meanwhile is opened anew.
    ///
    /// # Panics
    /// When the station can't be reached.
    pub fn post(&mut self, path: &str, body: &Value) -> (u16, Value) {
        let request = self.request(path, &body.to_string(), "");
        for _ in 0..2 {
            let mut line = self.line.take().unwrap_or_else(|| BufReader::new(connect(self.address)));
            if line.get_mut().write_all(request.as_bytes()).is_ok()
                && let Some((status, _, body)) = reply(&mut line)
            {
                self.line = Some(line);
                return (status, serde_json::from_str(&body).unwrap_or_else(|_| panic!("no JSON: {body}")));
            }
        }
        panic!("the station answered nothing")
    }

    /// Sends a command and hangs up: at once, or after so many bytes of it.
    ///
    /// # Panics
    /// When the station can't be reached.
    pub fn hangs_up(&mut self, name: &str, ask: &Value, after: Option<usize>) {
        let request = self.request(&format!("/api/door/{name}"), &ask.to_string(), "");
        let mut line = connect(self.address);
        let bytes = request.as_bytes();
        line.write_all(&bytes[..after.unwrap_or(bytes.len()).min(bytes.len())]).expect("the station listens");
        // It may have hung up first.
        let _ = line.shutdown(Shutdown::Both);
    }

    /// The request as it goes over the line.
    pub fn request(&self, path: &str, body: &str, more: &str) -> String {
        let key = self.key.as_ref().map(|key| format!("Authorization: Bearer {key}\r\n")).unwrap_or_default();
        let badge = self.badge.as_ref().map(|badge| format!("Pintui-Badge: {badge}\r\n")).unwrap_or_default();
        format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n{key}{badge}{more}Content-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        )
    }
}

fn connect(address: SocketAddr) -> TcpStream {
    let line = TcpStream::connect(address).expect("the station listens");
    line.set_read_timeout(Some(Duration::from_secs(60))).expect("a line has a patience");
    line.set_nodelay(true).expect("a line can be quick");
    line
}

/// Sends bytes as they are; returns status, head and body.
///
/// # Panics
/// When nothing is answered.
pub fn raw(address: SocketAddr, request: &str) -> (u16, String, String) {
    let mut line = BufReader::new(connect(address));
    line.get_mut().write_all(request.as_bytes()).expect("the station listens");
    reply(&mut line).expect("an answer")
}

fn reply(line: &mut BufReader<TcpStream>) -> Option<(u16, String, String)> {
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut one = String::new();
        if line.read_line(&mut one).ok()? == 0 {
            return None;
        }
        if let Some(size) = one.to_ascii_lowercase().strip_prefix("content-length:") {
            length = size.trim().parse().ok()?;
        }
        if one == "\r\n" {
            break;
        }
        head.push_str(&one);
    }
    let mut body = vec![0; length];
    line.read_exact(&mut body).ok()?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, head, String::from_utf8(body).ok()?))
}
