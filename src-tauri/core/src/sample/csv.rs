//! A CSV as the platform writes it: every cell in quotes, long numbers as `="…"`, in UTF-8 or GB18030.
//!
//! The encoder keeps a table of the characters it has met: a library that is made for reading looks Chinese
//! characters up one by one, which would cost minutes for a million orders.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::cell::Kind;
use super::row::Row;

pub(super) struct Csv {
    file: BufWriter<File>,
    encoder: Encoder,
    record: String,
    bytes: Vec<u8>,
}

pub(super) enum Encoder {
    Utf8,
    /// Codes by character, 0 where the character has not been met; two bytes or four.
    Gb18030(Vec<u32>),
}

impl Encoder {
    pub(super) fn gb18030() -> Self {
        Self::Gb18030(vec![0; 0x1_0000])
    }
}

impl Csv {
    pub(super) fn create(path: &Path, encoder: Encoder) -> io::Result<Self> {
        let file = BufWriter::with_capacity(1 << 20, File::create(path)?);
        Ok(Self { file, encoder, record: String::new(), bytes: Vec::new() })
    }

    pub(super) fn mark_as_utf8(&mut self) -> io::Result<()> {
        self.file.write_all("\u{feff}".as_bytes())
    }

    pub(super) fn write(&mut self, row: &Row) -> io::Result<()> {
        self.record.clear();
        for (place, (text, kind)) in row.cells().enumerate() {
            self.record.push_str(if place == 0 { "\"" } else { ",\"" });
            if kind == Kind::Id && !text.is_empty() {
                self.record.push_str("=\"\"");
                self.record.push_str(text);
                self.record.push_str("\"\"");
            } else {
                push_quoted(&mut self.record, text);
            }
            self.record.push('"');
        }
        self.end_record()
    }

    /// A line with nothing on it, not even commas.
    pub(super) fn write_empty(&mut self) -> io::Result<()> {
        self.record.clear();
        self.end_record()
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.file.flush()
    }

    fn end_record(&mut self) -> io::Result<()> {
        self.record.push_str("\r\n");
        match &mut self.encoder {
            Encoder::Utf8 => self.file.write_all(self.record.as_bytes()),
            Encoder::Gb18030(codes) => {
                self.bytes.clear();
                encode(&self.record, codes, &mut self.bytes);
                self.file.write_all(&self.bytes)
            }
        }
    }
}

fn push_quoted(record: &mut String, text: &str) {
    for (place, part) in text.split('"').enumerate() {
        if place > 0 {
            record.push_str("\"\"");
        }
        record.push_str(part);
    }
}

fn encode(text: &str, codes: &mut [u32], bytes: &mut Vec<u8>) {
    for character in text.chars() {
        if let Ok(plain) = u8::try_from(character)
            && plain.is_ascii()
        {
            bytes.push(plain);
            continue;
        }
        let place = usize::try_from(u32::from(character)).expect("a character is a small number");
        let code = match codes.get_mut(place) {
            Some(0) | None => code_of(character),
            Some(&mut known) => known,
        };
        if let Some(slot) = codes.get_mut(place) {
            *slot = code;
        }
        let wide = code.to_be_bytes();
        bytes.extend_from_slice(if code > 0xffff { &wide } else { &wide[2..] });
    }
}

fn code_of(character: char) -> u32 {
    let mut spelt = [0; 4];
    let (bytes, _, _) = encoding_rs::GB18030.encode(character.encode_utf8(&mut spelt));
    bytes.iter().fold(0, |code, &byte| code << 8 | u32::from(byte))
}
