//! PINs: kept as a salted, slow hash, tried slowly, never written anywhere else.

use std::path::{Path, PathBuf};

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use pintui_store::words::BookRefused;
use pintui_store::{At, Book, Error, Reading, Result, WriteTx};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use ts_rs::TS;

use super::PeopleRefused;

const LEAST: usize = 4;
const MOST: usize = 12;
/// So many may be wrong before the next has to wait.
const FREE: u32 = 5;
const FIRST_WAIT: i64 = 30;
const LONGEST_WAIT: i64 = 900;

/// A PIN as it was typed. It has no `Debug`, and what cannot be read is not repeated.
#[derive(Clone, TS)]
#[ts(as = "String")]
pub struct Pin(String);

impl<'de> Deserialize<'de> for Pin {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        match Value::deserialize(from)? {
            Value::String(text) => Ok(Self(text)),
            _ => Err(serde::de::Error::custom("a PIN is a text")),
        }
    }
}

impl Pin {
    /// As it was typed.
    pub fn typed(text: &str) -> Self {
        Self(text.to_owned())
    }

    fn fit(&self) -> Result<&[u8]> {
        let digits = self.0.trim().as_bytes();
        if !(LEAST..=MOST).contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
            return Err(PeopleRefused::PinUnfit { least: LEAST, most: MOST }.into());
        }
        let step = |by: i16| digits.windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == by);
        if step(0) || step(1) || step(-1) {
            return Err(PeopleRefused::PinTooEasy.into());
        }
        Ok(digits)
    }
}

/// Keeps a person's PIN in the place of the former one.
///
/// # Errors
/// `pin_unfit`, `pin_too_easy`.
pub fn keep(tx: &mut WriteTx<'_>, person: i64, pin: &Pin) -> Result<()> {
    let digits = pin.fit()?;
    let salt: [u8; 16] = rand::random();
    let salt = SaltString::encode_b64(&salt).map_err(fault)?;
    let hash = Argon2::default().hash_password(digits, &salt).map_err(fault)?.to_string();
    tx.change(
        "insert into people_pins (person_id, hash) values (?1, ?2)
         on conflict (person_id) do update set hash = excluded.hash",
        (person, hash),
    )?;
    Ok(())
}

/// Whether a person has a PIN.
pub fn has(tx: &impl Reading, person: i64) -> Result<bool> {
    Ok(tx.maybe("select 1 from people_pins where person_id = ?1", [person], |_| Ok(()))?.is_some())
}

/// Takes a PIN, or says why not. After five wrong ones each further try has to wait longer, whichever program asks.
///
/// # Errors
/// `pin_wrong`, `pin_tried_too_often`.
pub fn check(book: &Book, person: i64, pin: &Pin, now: At) -> Result<()> {
    let file = tries_file(book.folder(), person);
    let before = Tries::read(&file);
    if let Some(seconds) = before.to_wait(now) {
        return Err(PeopleRefused::PinTriedTooOften { seconds }.into());
    }
    let hash: Option<String> =
        book.read(|tx| tx.maybe("select hash from people_pins where person_id = ?1", [person], |row| row.get(0)))?;
    let right = hash.is_some_and(|hash| {
        let Ok(hash) = PasswordHash::new(&hash) else { return false };
        Argon2::default().verify_password(pin.0.trim().as_bytes(), &hash).is_ok()
    });
    if right {
        let _ = std::fs::remove_file(&file);
        return Ok(());
    }
    let tries = Tries { wrong: before.wrong + 1, at: Some(now) };
    tries.write(&file)?;
    match tries.to_wait(now) {
        Some(seconds) => Err(PeopleRefused::PinTriedTooOften { seconds }.into()),
        None => Err(PeopleRefused::PinWrong { left: FREE - tries.wrong }.into()),
    }
}

/// Forgets wrong tries, where the PIN is a new one.
pub fn forgive(folder: &Path, person: i64) {
    let _ = std::fs::remove_file(tries_file(folder, person));
}

/// How often it was wrong. No fact of the shop: a small file beside the book, which every process sees.
#[derive(Default)]
struct Tries {
    wrong: u32,
    at: Option<At>,
}

impl Tries {
    fn read(file: &Path) -> Self {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let told = text.split_once(' ').and_then(|(wrong, at)| Some((wrong.parse().ok()?, at.trim().parse().ok()?)));
        told.map_or_else(Self::default, |(wrong, at)| Self { wrong, at: Some(at) })
    }

    fn write(&self, file: &Path) -> Result<()> {
        let at = self.at.map(At::text).unwrap_or_default();
        let folder = file.parent().unwrap_or(file);
        let failed = |why: std::io::Error| Error::of_file(file, &why);
        std::fs::create_dir_all(folder).map_err(failed)?;
        std::fs::write(file, format!("{} {at}", self.wrong)).map_err(failed)
    }

    /// Seconds until the next try; none where it may be made at once. A clock that was set back forgives nothing.
    fn to_wait(&self, now: At) -> Option<i64> {
        let over = self.wrong.checked_sub(FREE)?;
        let wait = FIRST_WAIT.saturating_mul(1 << over.min(10)).min(LONGEST_WAIT);
        let passed = (now.0 - self.at?.0).num_seconds().max(0);
        Some(wait - passed).filter(|left| *left > 0)
    }
}

fn tries_file(folder: &Path, person: i64) -> PathBuf {
    folder.join("people").join(format!("{person}.tries"))
}

fn fault(why: argon2::password_hash::Error) -> Error {
    BookRefused::Unexpected { detail: why.to_string() }.into()
}
