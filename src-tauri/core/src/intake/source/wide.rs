//! UTF-16 as UTF-8 while it is read, since its bytes can't be split at separators.

use std::io::{Error, ErrorKind, Read, Result};

use encoding_rs::{Decoder, DecoderResult};

const BLOCK: usize = 1 << 16;

/// Reads UTF-16 and gives UTF-8; a half character is a fault, never a replacement.
pub struct Wide<R> {
    input: R,
    decoder: Decoder,
    ahead: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Wide<R> {
    /// Reads `input`, which begins with a byte-order mark.
    pub fn new(input: R) -> Self {
        // The mark decides between both byte orders.
        let decoder = encoding_rs::UTF_16LE.new_decoder();
        Self { input, decoder, ahead: Vec::new(), at: 0, ended: false }
    }

    fn refill(&mut self) -> Result<()> {
        let mut block = vec![0; BLOCK];
        let mut filled = 0;
        while filled < BLOCK && !self.ended {
            match self.input.read(&mut block[filled..]) {
                Ok(0) => self.ended = true,
                Ok(some) => filled += some,
                Err(why) if why.kind() == ErrorKind::Interrupted => {}
                Err(why) => return Err(why),
            }
        }
        self.at = 0;
        self.ahead.resize(BLOCK * 2, 0);
        let (outcome, _, written) =
            self.decoder.decode_to_utf8_without_replacement(&block[..filled], &mut self.ahead, self.ended);
        self.ahead.truncate(written);
        match outcome {
            DecoderResult::Malformed(..) => Err(Error::from(ErrorKind::InvalidData)),
            DecoderResult::InputEmpty | DecoderResult::OutputFull => Ok(()),
        }
    }
}

impl<R: Read> Read for Wide<R> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        while self.at == self.ahead.len() {
            if self.ended {
                return Ok(0);
            }
            self.refill()?;
        }
        let some = into.len().min(self.ahead.len() - self.at);
        into[..some].copy_from_slice(&self.ahead[self.at..self.at + some]);
        self.at += some;
        Ok(some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_byte_orders_are_read_and_a_half_character_is_refused() {
        let text = "订单编号,𠮷\n".repeat(20_000);
        let units = || [0xfeff].into_iter().chain(text.encode_utf16());
        let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        for bytes in [&little, &big] {
            let mut read = String::new();
            Wide::new(&bytes[..]).read_to_string(&mut read).expect("whole characters");
            assert!(read == text, "{} of {} bytes", read.len(), text.len());
        }
        let cut = Wide::new(&little[..little.len() - 1]).read_to_end(&mut Vec::new());
        assert_eq!(cut.expect_err("half a character").kind(), ErrorKind::InvalidData);
    }
}
