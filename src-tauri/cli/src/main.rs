//! `pintui`: the door as a command, for scripts and schedulers.
//!
//! Only an edge: it reads what is asked (`usage`), calls the door by name (`ask`) and prints the
//! answer, as JSON or for people (`show`). It knows no figure and opens no file but the book.

mod ask;
mod lint;
mod print;
mod progress;
mod serve;
mod show;
mod sign;
mod usage;
mod words;

use std::process::ExitCode;

use clap::Parser;
use pintui_core::door::caller;
use pintui_core::door::{self, Call, Who};
use pintui_core::intake::sheet;
use pintui_core::keeping::backup::restore_unopened;
use pintui_core::keeping::{self, clock, default_folder};
use pintui_core::platforms::currencies;
use pintui_printers::Here;
use pintui_store::{Book, Fen, Result};
use serde_json::{Value, json};

use progress::Meter;
use usage::{Command, Usage};
use words::Words;

// Rows are made in one thread and freed in another, which the system's own allocator does slowly.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // A workbook is read by a child of this very program, with limits of its own.
    if std::env::args_os().nth(1).is_some_and(|first| first == sheet::FLAG) {
        return ExitCode::from(u8::try_from(sheet::child_main()).unwrap_or(1));
    }
    let usage = Usage::try_parse().unwrap_or_else(|wrong| wrong_usage(&wrong));
    let words = Words::of_environment();
    match run(&usage, &words) {
        Ok(answer) => print::answer(&usage, &words, &answer),
        Err(refused) => print::refused(&usage, &words, &refused),
    }
}

/// Says what is wrong with what was typed; a script that asked for JSON gets its one document too.
fn wrong_usage(wrong: &clap::Error) -> ! {
    if wrong.use_stderr() && std::env::args_os().any(|word| word == "--json") {
        let said = wrong.render().to_string();
        let detail = said.lines().next().unwrap_or_default();
        println!("{}", json!({ "error": { "code": "usage", "params": { "detail": detail } } }));
    }
    wrong.exit()
}

fn run(usage: &Usage, words: &Words) -> Result<Value> {
    let folder = match &usage.data {
        Some(folder) => folder.clone(),
        None => default_folder()?,
    };
    let book = match (keeping::open(&folder, clock::now()), &usage.command) {
        (Ok(book), _) => book,
        (Err(why), Command::Restore { file }) => {
            let restored = restore_unopened(&folder, &why, file, clock::now()).unwrap_or(Err(why))?;
            return Ok(json!(restored));
        }
        (Err(why), _) => return Err(why),
    };
    let meter = Meter::on_stderr(words);
    let call = Call { actor: "cli", who: Who::Script, now: clock::now(), progress: &meter, printers: &Here };
    if let Command::ResetPin { name } = &usage.command {
        return sign::reset(&book, &call, name);
    }
    let call = Call { who: sign::who(&book, usage.person.as_deref(), call.now)?, ..call };
    if let Command::Serve(asked) = &usage.command {
        // Whoever opens the book to others needs the right to switch them on.
        caller::may(&book, &call, "switch_stations")?;
        return serve::run(book, asked, usage.json, words);
    }
    let book = book.lone();
    if let Command::LintText(asked) = &usage.command {
        return lint::run(&book, &call, asked, words.language());
    }
    let Some((name, input)) = ask::of(&usage.command, words.exports(&folder)) else { return Ok(Value::Null) };
    let answer = door::call(&book, &call, name, input);
    meter.finish();
    let mut answer = ask::lean(&usage.command, answer?);
    if let Command::Daily { shop, .. } = &usage.command {
        let currency = currency_of(&book, &call, shop)?;
        match usage.json {
            true => ask::amounts(&mut answer, &|hundredths| ask::in_minor_unit(&currency, hundredths)),
            false => ask::amounts(&mut answer, &|hundredths| json!(currencies::written(&currency, Fen(hundredths)))),
        }
    }
    Ok(answer)
}

/// Code of the currency that a shop's amounts are in.
fn currency_of(book: &Book, call: &Call<'_>, shop: &str) -> Result<String> {
    let shops = door::call(book, call, "shop_list", json!({}))?;
    let named = shops.as_array().into_iter().flatten().find(|one| one["name"] == shop.trim());
    Ok(named.and_then(|one| one["currency"].as_str()).unwrap_or_default().to_owned())
}
