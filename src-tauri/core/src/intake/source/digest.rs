//! What tells the bytes of a file from those of any other, made of a file by itself or while it is read for its records.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{ErrorKind, Read, Result as IoResult};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use pintui_store::{Error, Result};
use twox_hash::XxHash3_128;

const BLOCK: usize = 1 << 18;

/// A digest of a text.
pub fn of_text(text: &str) -> String {
    finished(XxHash3_128::oneshot(text.as_bytes()))
}

/// A digest of a file's bytes.
pub fn of_file(path: &Path) -> Result<String> {
    let fail = |why: std::io::Error| Error::of_file(path, &why);
    let told = Told::default();
    let mut input = Digesting::new(File::open(path).map_err(fail)?, told.clone());
    let mut block = vec![0; BLOCK];
    loop {
        match input.read(&mut block) {
            Ok(0) => return Ok(told.get().cloned().unwrap_or_default()),
            Ok(_) => {}
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            Err(why) => return Err(fail(why)),
        }
    }
}

/// Where a digest is told once all bytes have been read.
pub type Told = Arc<OnceLock<String>>;

/// Reads on, and tells the digest of everything at its end.
pub struct Digesting<R> {
    input: R,
    hasher: XxHash3_128,
    told: Told,
}

impl<R: Read> Digesting<R> {
    /// Reads `input` from its beginning.
    pub fn new(input: R, told: Told) -> Self {
        Self { input, hasher: XxHash3_128::new(), told }
    }
}

impl<R: Read> Read for Digesting<R> {
    fn read(&mut self, into: &mut [u8]) -> IoResult<usize> {
        let read = self.input.read(into)?;
        if read == 0 && !into.is_empty() {
            self.told.get_or_init(|| finished(self.hasher.finish_128()));
        }
        self.hasher.write(&into[..read]);
        Ok(read)
    }
}

fn finished(hash: u128) -> String {
    let mut text = String::with_capacity(32);
    // Writing into a text cannot fail.
    let _ = write!(text, "{hash:032x}");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_on_the_way_is_the_digest_of_the_file() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.csv");
        std::fs::write(&path, "订单编号,金额\n1,2\n".repeat(40_000)).expect("a file is written");
        let told = Told::default();
        let mut input = Digesting::new(File::open(&path).expect("it is there"), told.clone());
        let mut some = [0; 1000];
        assert!(input.read(&mut some).is_ok_and(|read| read > 0));
        assert!(told.get().is_none(), "not before the end");
        std::io::copy(&mut input, &mut std::io::sink()).expect("the rest is read");
        assert_eq!(told.get(), of_file(&path).ok().as_ref());
    }
}
