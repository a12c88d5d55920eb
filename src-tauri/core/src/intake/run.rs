//! One run of import: opened files become rows in a reading thread, rows become facts in the
//! writing one, and everything is one transaction: all of it or nothing.
//!
//! A rehearsal is the very same run, rolled back at its end. A commit that follows one must come
//! to the same digest of decisions, so what is written is what was shown.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use pintui_store::{At, Book, Ending, Error, Inserts, Operation, Reading, Result, WriteTx, named_params};
use rustc_hash::FxHashMap;

use super::filing::Sheet;
use super::import::{ImportFiles, ImportRefused};
use super::open::{self, Opened};
use super::parse::{Parser, Read};
use super::profile::Known;
use super::report::{FileReport, ImportReport};
use super::row::Row;
use super::source::Record;
use super::tally::Tally;
use super::write::{Age, Desk};
use crate::door::{Call, Go, Stage};
use crate::insight::settle::{self, Touched};
use crate::platforms::formats::{self, Grain};
use crate::privacy::Keeping;
use crate::shops::{self, Purpose};

/// What a run came to.
pub struct Ran {
    /// Its report.
    pub report: ImportReport,
    /// Digest of every decision.
    pub digest: String,
    /// Whether it made the shop.
    pub new_shop: bool,
}

const BATCH: usize = 512;
const BATCHES_AHEAD: usize = 24;

enum Message {
    Begin(usize),
    Rows(Vec<Row>, f64),
    End(Vec<String>),
}

/// Imports files as one operation.
pub fn run(book: &Book, call: &Call<'_>, ask: &ImportFiles, ending: Ending, plan: Option<&str>) -> Result<Ran> {
    if ask.files.is_empty() {
        return Err(ImportRefused::NoFiles.into());
    }
    let mut opened = Vec::new();
    let password = ask.password.as_deref().filter(|password| !password.is_empty());
    let known = Known { formats: formats::built_in(), wanted: ask.profile.as_deref() };
    for file in &ask.files {
        opened.push(open::open(std::path::Path::new(file), &known, password)?);
    }
    let bytes = opened.iter().map(Opened::bytes).sum();
    let platform = platform(ask, &opened)?;
    let detail = serde_json::json!({
        "shop": ask.shop,
        "files": opened.iter().map(|file| file.name.clone()).collect::<Vec<_>>(),
    });
    let operation = Operation { name: "commit_import", actor: call.actor, at: call.now, detail, outside: false };
    let (ran, _) = book.write_with(&operation, Inserts::Marked, ending, |tx| {
        let known = shops::find(&*tx, &ask.shop)?;
        let new_shop = known.is_none();
        let shop = match known {
            Some(shop) => shop,
            None => shops::create(tx, call, &ask.shop, &platform, Purpose::Trade)?,
        };
        if shop.platform != platform {
            let file = opened.first().map(|file| file.name.clone()).unwrap_or_default();
            return Err(ImportRefused::PlatformDiffers {
                file,
                shop: shop.name,
                platform: shop.platform,
                found: platform,
            }
            .into());
        }
        let run_id = tx.insert(
            "insert into runs (operation_id, shop_id, at) values (:operation, :shop, :at)",
            named_params! { ":operation": tx.operation(), ":shop": shop.id, ":at": call.now },
        )?;
        let salt: String = tx.one("select salt from shops where id = ?1", [shop.id], |row| row.get(0))?;
        let run = Run { id: run_id, shop_id: shop.id, salt };
        let keeping = Keeping::read(&*tx)?;
        opened.iter_mut().for_each(|file| file.profile.screen(&keeping));
        let read = |tx: &mut WriteTx<'_>| read_and_write(tx, call, ask, opened, run);
        let (files, digest, mut touched) =
            if is_bulk(&*tx, bytes)? { tx.with_indexes_off("orders", read)? } else { read(tx)? };
        tell(call, "figures", 0, None)?;
        settle::settle(tx, shop.id, &mut touched)?;
        if plan.is_some_and(|plan| plan != digest) {
            return Err(ImportRefused::PlanOutdated.into());
        }
        let rehearsal = ending == Ending::RollBack;
        let report = ImportReport { run: if rehearsal { 0 } else { run_id }, dry_run: rehearsal, files };
        Ok(Ran { report, digest, new_shop })
    })?;
    Ok(ran)
}

/// Bytes of a text file that an order takes, about.
const BYTES_AN_ORDER: u64 = 1_000;

/// Whether the files bring many more orders than the book has: then its indexes are better built
/// once at the end.
fn is_bulk(tx: &impl Reading, bytes: u64) -> Result<bool> {
    let newest: i64 = tx.one("select coalesce(max(id), 0) from orders", [], |row| row.get(0))?;
    Ok(bytes > 50_000_000 && bytes / BYTES_AN_ORDER > 2 * newest.unsigned_abs())
}

struct Run {
    id: i64,
    shop_id: i64,
    salt: String,
}

/// The platform the caller names, else the files' own; all files of one run are of one platform.
fn platform(ask: &ImportFiles, opened: &[Opened]) -> Result<String> {
    let wanted = ask.platform.clone().unwrap_or_else(|| opened[0].profile.format.platform.clone());
    for file in opened {
        let found = &file.profile.format.platform;
        if *found != wanted {
            return Err(ImportRefused::PlatformDiffers {
                file: file.name.clone(),
                shop: ask.shop.clone(),
                platform: wanted,
                found: found.clone(),
            }
            .into());
        }
    }
    Ok(wanted)
}

type Written = (Vec<FileReport>, String, Touched);

fn read_and_write(
    tx: &mut WriteTx<'_>,
    call: &Call<'_>,
    ask: &ImportFiles,
    opened: Vec<Opened>,
    run: Run,
) -> Result<Written> {
    // Orders first, then their lines, then cases, whatever the order they were given in.
    let mut turns: Vec<(usize, Opened)> = opened.into_iter().enumerate().collect();
    turns.sort_by_key(|(_, file)| file.profile.format.grain as u8);
    let mut tallies: FxHashMap<usize, Tally> = turns.iter().map(|(at, file)| (*at, Tally::new(file))).collect();
    let grains: FxHashMap<usize, Grain> = turns.iter().map(|(at, file)| (*at, file.profile.format.grain)).collect();
    let salt = run.salt.clone();
    std::thread::scope(|threads| {
        let (sender, receiver) = sync_channel::<Result<Message>>(BATCHES_AHEAD);
        let reading = std::thread::Builder::new().name("reader".into()).spawn_scoped(threads, move || {
            if let Err(why) = read_all(turns, &salt, &sender) {
                // The writer has gone when it has failed itself; then nobody needs to know.
                let _ = sender.send(Err(why));
            }
        });
        reading.map_err(|why| Error::of_file(std::path::Path::new("reader"), &why))?;
        write_all(tx, call, ask, &run, &receiver, &mut tallies, &grains)
    })
}

fn read_all(turns: Vec<(usize, Opened)>, salt: &str, sender: &SyncSender<Result<Message>>) -> Result<()> {
    for (at, mut file) in turns {
        if sender.send(Ok(Message::Begin(at))).is_err() {
            return Ok(());
        }
        let mut parser = Parser::new(&file.name, file.profile.clone(), file.source.encoding(), salt);
        let mut record = Record::default();
        let mut rows = Vec::with_capacity(BATCH);
        while file.source.next(&mut record)? {
            if record.number <= file.profile.header_row {
                continue;
            }
            if let Read::Row(row) = parser.read(&record)? {
                rows.push(*row);
            }
            if rows.len() == BATCH {
                let full = std::mem::replace(&mut rows, Vec::with_capacity(BATCH));
                if sender.send(Ok(Message::Rows(full, file.source.share()))).is_err() {
                    return Ok(());
                }
            }
        }
        file.still_the_same()?;
        for message in [Message::Rows(rows, 1.0), Message::End(parser.examples().to_vec())] {
            if sender.send(Ok(message)).is_err() {
                return Ok(());
            }
        }
    }
    Ok(())
}

fn write_all(
    tx: &WriteTx<'_>,
    call: &Call<'_>,
    ask: &ImportFiles,
    run: &Run,
    receiver: &Receiver<Result<Message>>,
    tallies: &mut FxHashMap<usize, Tally>,
    grains: &FxHashMap<usize, Grain>,
) -> Result<Written> {
    let mut desk = Desk {
        tx,
        shop_id: run.shop_id,
        file_id: 0,
        age: Age::default(),
        ages: tx
            .rows(
                "select f.id, f.as_of from files f join runs r on r.id = f.run_id where r.shop_id = ?1",
                [run.shop_id],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?
            .into_iter()
            .collect(),
        touched: Touched::default(),
        seen: FxHashMap::default(),
    };
    let count = tallies.len();
    let mut reports: Vec<Option<FileReport>> = vec![None; count];
    let mut digest = String::new();
    let mut done = 0;
    let mut sheet: Option<Sheet<'_>> = None;
    let mut current = 0;
    let mut finished = 0;
    // The reader's end closes the channel.
    while let Ok(message) = receiver.recv() {
        match message? {
            Message::Begin(at) => {
                let tally = tallies.remove(&at).expect("each file begins once");
                current = at;
                desk.file_id = tx
                    .pen("insert into files (run_id, name, kind, as_of, report) values (?1, ?2, ?3, '', '')")?
                    .insert((run.id, &tally.report.name, grains[&at].name()))?;
                let said = ask.as_of.map(At::text);
                desk.age = Age { known: said.is_some(), as_of: said.unwrap_or_default() };
                sheet = Some(Sheet::new(tx, run.shop_id, desk.file_id, grains[&at], tally)?);
            }
            Message::Rows(rows, share) => {
                let sheet = sheet.as_mut().expect("rows come after their file's beginning");
                done += rows.len() as u64;
                for row in rows {
                    sheet.put(&mut desk, row)?;
                }
                let whole = (finished as f64 + share) / count as f64;
                tell(call, "reading", done, Some(whole))?;
            }
            Message::End(examples) => {
                let mut sheet = sheet.take().expect("a file ends once");
                sheet.tally.show(&examples);
                let (report, file_digest) = sheet.finish(&mut desk)?;
                tx.pen("update files set as_of = ?2, report = ?3 where id = ?1")?.execute((
                    desk.file_id,
                    &desk.age.as_of,
                    serde_json::to_string(&report).map_err(unexpected)?,
                ))?;
                desk.ages.insert(desk.file_id, desk.age.as_of.clone());
                digest.push_str(&format!("{file_digest:016x}"));
                reports[current] = Some(report);
                finished += 1;
            }
        }
    }
    Ok((reports.into_iter().flatten().collect(), digest, desk.touched))
}

fn unexpected(why: serde_json::Error) -> Error {
    pintui_store::words::BookRefused::Unexpected { detail: why.to_string() }.into()
}

fn tell(call: &Call<'_>, doing: &'static str, done: u64, share: Option<f64>) -> Result<()> {
    match call.progress.tell(Stage { doing, done, share }) {
        Go::On => Ok(()),
        Go::Stop => Err(ImportRefused::Cancelled.into()),
    }
}
