//! Seals a number the moment its cell is read, and opens it again (ChaCha20-Poly1305, bound to its order).

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _, Nonce};
use pintui_store::{Day, Result};

use super::keys;

const NONCE: usize = 12;

/// Seals numbers with the key of a day.
#[derive(Clone)]
pub struct Sealer {
    /// The day, which names the key.
    pub day: Day,
    cipher: ChaCha20Poly1305,
}

impl Sealer {
    /// With the key of this day, made where there is none.
    pub fn of(book: &Path, day: Day) -> Result<Self> {
        Ok(Self { day, cipher: ChaCha20Poly1305::new(&keys::make(book, day)?.into()) })
    }

    /// A number under seal, as the book keeps it.
    pub fn seal(&self, order_no: &str, number: &str) -> Option<String> {
        let nonce: [u8; NONCE] = rand::random();
        let payload = Payload { msg: number.as_bytes(), aad: order_no.as_bytes() };
        let sealed = self.cipher.encrypt(&Nonce::from(nonce), payload).ok()?;
        Some(STANDARD.encode([&nonce[..], &sealed].concat()))
    }
}

/// The number; none where the key of its day is gone.
pub(super) fn open(book: &Path, day: Day, order_no: &str, sealed: &str) -> Result<Option<String>> {
    let Some(key) = keys::of_day(book, day)? else { return Ok(None) };
    let Ok(bytes) = STANDARD.decode(sealed) else { return Ok(None) };
    let Some((nonce, sealed)) = bytes.split_first_chunk::<NONCE>() else { return Ok(None) };
    let payload = Payload { msg: sealed, aad: order_no.as_bytes() };
    let opened = ChaCha20Poly1305::new(&key.into()).decrypt(&Nonce::from(*nonce), payload);
    Ok(opened.ok().and_then(|bytes| String::from_utf8(bytes).ok()))
}

/// The number that a cell holds, with its extension; none where it is masked or no number at all.
pub fn number(cell: &str) -> Option<String> {
    let groups: Vec<&str> = cell.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let groups = groups.strip_prefix(&["86"]).unwrap_or(&groups);
    if cell.contains('*') {
        return None;
    }
    let first = groups.first()?;
    let first = first.strip_prefix("86").filter(|rest| rest.len() == 11).unwrap_or(first);
    if first.len() == 11 && first.starts_with('1') {
        let joined = |group: &&&str| ['-', '转', '轉'].iter().any(|sign| cell.contains(&format!("{sign}{group}")));
        let extension = groups.get(1).filter(|group| group.len() <= 4).filter(joined);
        return Some(extension.map_or_else(|| first.to_owned(), |extension| format!("{first}-{extension}")));
    }
    let whole = groups.concat();
    let plain = cell.chars().all(|c| c.is_ascii_digit() || "+- ()'=\"".contains(c));
    let is_mobile = whole.len() == 11 && whole.starts_with('1');
    let is_landline = whole.starts_with('0') && (10..=12).contains(&whole.len());
    (plain && (is_mobile || is_landline)).then_some(whole)
}
