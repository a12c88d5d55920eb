//! `pintui serve`: lets phones and other PCs in without a window, until it is stopped.
//!
//! Enter gives out a new pairing code. With `--json` the first line is one document, and all later words go to stderr.

use std::io::BufRead;
use std::sync::Arc;

use pintui_core::door::Role;
use pintui_station::{Listen, Station};
use pintui_store::{Book, Result};
use serde_json::{Value, json};

use crate::usage::{As, Serve};
use crate::words::Words;

/// Listens until the program is stopped.
pub fn run(book: Book, asked: &Serve, json: bool, words: &Words) -> Result<Value> {
    let book = Arc::new(book);
    let listen = Listen { address: asked.listen, tls: asked.tls };
    let station = Station::open(Arc::new(move || Ok(Arc::clone(&book))), listen)?;
    let role = match asked.role {
        As::Packer => Role::Packer,
        As::Owner => Role::Owner,
    };
    let code = station.new_code(role);
    let standing = station.standing();
    if json {
        println!("{}", json!(standing));
    } else {
        for address in &standing.addresses {
            println!("{}", words.say("serve.at", &[("address", address)]));
        }
        if let Some(fingerprint) = &standing.fingerprint {
            println!("{}", words.say("serve.fingerprint", &[("fingerprint", fingerprint)]));
        }
        println!("{}", said(words, &code.digits, role));
        println!("{}", words.say("serve.keys", &[]));
    }
    for line in std::io::stdin().lock().lines() {
        if line.is_err() {
            break;
        }
        eprintln!("{}", said(words, &station.new_code(role).digits, role));
    }
    // Nobody types here: it goes on until the program is ended.
    station.wait();
    Ok(json!(standing))
}

fn said(words: &Words, digits: &str, role: Role) -> String {
    let key = if role == Role::Owner { "serve.code.owner" } else { "serve.code.packer" };
    words.say(key, &[("code", &format!("{} {}", &digits[..3], &digits[3..]))])
}
