//! The tables of a run in their turn: records become rows in a reading thread, rows become facts in
//! the writing one.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use pintui_store::{At, Error, IndexesOff, Reading, Result, WriteTx, named_params};
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::filing::Sheet;
use super::import::{ImportFiles, ImportRefused};
use super::known;
use super::open::Opened;
use super::parse::Parser;
use super::report::FileReport;
use super::row::Row;
use super::source::Record;
use super::tally::Tally;
use super::totals::Totals;
use super::write::{Age, Desk};
use crate::door::{Call, Go, Stage};
use crate::insight::settle::Touched;
use crate::platforms::formats::Grain;
use crate::sealed::Sealer;
use crate::shops::Currency;

/// The run that tables are written for.
pub struct Run {
    /// Its number.
    pub id: i64,
    /// The shop.
    pub shop_id: i64,
    /// The shop's salt, for hashing member names.
    pub salt: String,
    /// Its currency, where the owner or a file has said so.
    pub currency: Currency,
    /// Seals buyers' numbers, where they are kept.
    pub sealer: Option<Sealer>,
}

/// The reports in the order given, a digest of all decisions, and what must be settled.
pub type Written = (Vec<FileReport>, String, Touched);

const BATCH: usize = 512;
const BATCHES_AHEAD: usize = 24;

/// Bytes of a row of a plain order file, about; room for so many orders is made at once, which is cheaper than growing.
const BYTES_OF_A_ROW: u64 = 600;
const MOST_EXPECTED: u64 = 1_500_000;

enum Message {
    Begin(usize),
    Rows(Vec<Row>, f64),
    End(Ended),
}

/// What is only known at a table's end.
struct Ended {
    examples: Vec<String>,
    currency: Option<String>,
    digest: String,
}

/// A table that waits for its turn.
struct Turn {
    at: usize,
    opened: Opened,
    reading: String,
}

/// What the writer needs to know of a table before its first row.
struct Due {
    tally: Tally,
    entry: Entry,
}

struct Entry {
    name: String,
    grain: Grain,
    bytes: Option<i64>,
    reading: String,
}

impl Entry {
    fn of(turn: &Turn) -> Self {
        let opened = &turn.opened;
        Self {
            name: opened.name.clone(),
            grain: opened.profile.format.grain,
            bytes: opened.size(),
            reading: turn.reading.clone(),
        }
    }

    fn begin(&self, tx: &WriteTx<'_>, run: &Run) -> Result<i64> {
        let id = tx.pen(include_str!("begin_file.sql"))?.insert(named_params! {
            ":run": run.id, ":name": self.name, ":kind": self.grain.name(),
            ":bytes": self.bytes, ":reading": self.reading,
        })?;
        Ok(id)
    }
}

fn end_file(tx: &WriteTx<'_>, file: i64, as_of: &str, digest: &str, report: &FileReport) -> Result<()> {
    let told = serde_json::to_string(report).map_err(unexpected)?;
    let sql = "update files set as_of = ?2, report = ?3, currency = ?4, digest = ?5 where id = ?1";
    tx.pen(sql)?.execute((file, as_of, told, &report.currency, digest))?;
    Ok(())
}

/// Reads and writes all tables of a run. Indexes that are off are built when the last file of their grain
/// has been written: then its pages are still at hand.
pub fn read_and_write(
    tx: &mut WriteTx<'_>,
    call: &Call<'_>,
    ask: &ImportFiles,
    mut opened: Vec<Opened>,
    run: Run,
    indexes: Vec<(Grain, IndexesOff)>,
) -> Result<Written> {
    known::tell_bytes(tx, run.shop_id, &mut opened)?;
    let (sealing, by_owner) = (run.sealer.is_some(), run.currency.by_owner());
    let turn = |(at, opened)| Turn { at, reading: known::reading(&opened, ask.as_of, sealing, by_owner), opened };
    let mut reports: Vec<Option<FileReport>> = vec![None; opened.len()];
    let mut digest = String::new();
    let mut turns = Vec::new();
    // Tables that the book knows come first: they change nothing, and nothing that follows changes that.
    for turn in opened.into_iter().enumerate().map(turn) {
        let Some(report) = known::report(tx, run.shop_id, &turn.opened, &turn.reading)? else {
            turns.push(turn);
            continue;
        };
        turn.opened.still_the_same()?;
        let (entry, bytes) = (Entry::of(&turn), turn.opened.digest.unwrap_or_default());
        end_file(tx, entry.begin(tx, &run)?, &report.as_of.map(At::text).unwrap_or_default(), &bytes, &report)?;
        digest.push_str(&bytes);
        reports[turn.at] = Some(report);
    }
    // Orders first, then their lines, then cases, whatever the order they were given in.
    turns.sort_by_key(|turn| turn.opened.profile.format.grain as u8);
    let orders = turns.iter().filter(|turn| turn.opened.profile.format.grain == Grain::Order);
    let expected = orders.map(|turn| turn.opened.bytes() / BYTES_OF_A_ROW).sum::<u64>().min(MOST_EXPECTED) as usize;
    let due = |turn: &Turn| (turn.at, Due { tally: Tally::new(&turn.opened), entry: Entry::of(turn) });
    let mut due: FxHashMap<usize, Due> = turns.iter().map(due).collect();
    let (salt, sealer, currency) = (run.salt.clone(), run.sealer.clone(), run.currency.code());
    let touched = std::thread::scope(|threads| {
        let (sender, receiver) = sync_channel::<Result<Message>>(BATCHES_AHEAD);
        let reading = std::thread::Builder::new().name("reader".into()).spawn_scoped(threads, move || {
            if let Err(why) = read_all(turns, &salt, sealer.as_ref(), currency, &sender) {
                // The writer has gone when it has failed itself; then nobody needs to know.
                let _ = sender.send(Err(why));
            }
        });
        reading.map_err(|why| Error::of_file(std::path::Path::new("reader"), &why))?;
        write_all(tx, call, ask, &run, indexes, &receiver, &mut due, &mut reports, &mut digest, expected)
    })?;
    Ok((reports.into_iter().flatten().collect(), digest, touched))
}

fn read_all(
    turns: Vec<Turn>,
    salt: &str,
    sealer: Option<&Sealer>,
    mut currency: Option<String>,
    sender: &SyncSender<Result<Message>>,
) -> Result<()> {
    for Turn { at, opened: mut file, .. } in turns {
        if sender.send(Ok(Message::Begin(at))).is_err() {
            return Ok(());
        }
        let mut parser = Parser::new(&file.name, file.profile.clone(), file.source.encoding(), salt)
            .sealing(sealer.cloned())
            .in_currency(currency.clone());
        let mut record = Record::default();
        let mut rows = Vec::with_capacity(BATCH);
        let mut totals = Totals::of(&file.profile);
        while file.source.next(&mut record)? {
            if record.number <= file.profile.header_row {
                continue;
            }
            if let Some(mut row) = parser.read(&record)? {
                if let Some(waits) = file.waiting.remove(&record.number) {
                    row.waits = Some(waits.id);
                    row.rejected = waits.unmended.or(row.rejected);
                }
                totals.pass(row, &mut rows);
            }
            if rows.len() >= BATCH {
                let full = std::mem::replace(&mut rows, Vec::with_capacity(BATCH));
                if sender.send(Ok(Message::Rows(full, file.source.share()))).is_err() {
                    return Ok(());
                }
            }
        }
        totals.end(&mut rows);
        file.still_the_same()?;
        if parser.is_of_a_buyer() {
            return Err(ImportRefused::BoughtNotSold { file: file.name }.into());
        }
        let named = parser.named_currency();
        currency = currency.or_else(|| named.clone());
        let ended = Ended { examples: parser.examples().to_vec(), currency: named, digest: file.digest_read() };
        for message in [Message::Rows(rows, 1.0), Message::End(ended)] {
            if sender.send(Ok(message)).is_err() {
                return Ok(());
            }
        }
    }
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "one call, from one place, of a thing that is one loop")]
fn write_all(
    tx: &WriteTx<'_>,
    call: &Call<'_>,
    ask: &ImportFiles,
    run: &Run,
    mut indexes: Vec<(Grain, IndexesOff)>,
    receiver: &Receiver<Result<Message>>,
    due: &mut FxHashMap<usize, Due>,
    reports: &mut [Option<FileReport>],
    digest: &mut String,
    expected: usize,
) -> Result<Touched> {
    let ages =
        "select f.id, f.as_of from files f join runs r on r.id = f.run_id where r.shop_id = ?1 and r.undone_at is null";
    let mut desk = Desk {
        sealed_on: run.sealer.as_ref().map(|sealer| sealer.day),
        tx,
        shop_id: run.shop_id,
        file_id: 0,
        age: Age::default(),
        ages: tx.rows(ages, [run.shop_id], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect(),
        touched: Touched::default(),
        seen: FxHashMap::with_capacity_and_hasher(expected, FxBuildHasher),
    };
    let count = due.len();
    let mut done = 0;
    let mut sheet: Option<Sheet<'_>> = None;
    let mut current = 0;
    let mut finished = 0;
    // The reader's end closes the channel.
    while let Ok(message) = receiver.recv() {
        match message? {
            Message::Begin(at) => {
                let Due { tally, entry } = due.remove(&at).expect("each table begins once");
                current = at;
                desk.file_id = entry.begin(tx, run)?;
                let said = ask.as_of.map(At::text);
                desk.age = Age { known: said.is_some(), as_of: said.unwrap_or_default() };
                sheet = Some(Sheet::new(tx, run.shop_id, desk.file_id, entry.grain, tally)?);
            }
            Message::Rows(rows, share) => {
                let sheet = sheet.as_mut().expect("rows come after their table's beginning");
                done += rows.len() as u64;
                for row in rows {
                    sheet.put(&mut desk, row)?;
                }
                let whole = (finished as f64 + share) / count as f64;
                tell(call, "reading", done, Some(whole))?;
            }
            Message::End(ended) => {
                let mut sheet = sheet.take().expect("a table ends once");
                sheet.tally.show(&ended.examples);
                let (mut report, file_digest) = sheet.finish(&mut desk)?;
                report.currency = ended.currency;
                end_file(tx, desk.file_id, &desk.age.as_of, &ended.digest, &report)?;
                desk.ages.insert(desk.file_id, desk.age.as_of.clone());
                digest.push_str(&format!("{file_digest:016x}"));
                reports[current] = Some(report);
                finished += 1;
                let is_written = |grain: Grain| due.values().all(|due| due.entry.grain != grain);
                for (_, off) in indexes.extract_if(.., |(grain, _)| is_written(*grain)) {
                    tx.indexes_on(off)?;
                }
            }
        }
    }
    Ok(desk.touched)
}

fn unexpected(why: serde_json::Error) -> Error {
    pintui_store::words::BookRefused::Unexpected { detail: why.to_string() }.into()
}

/// Tells how far the run is.
pub fn tell(call: &Call<'_>, doing: &'static str, done: u64, share: Option<f64>) -> Result<()> {
    match call.progress.tell(Stage { doing, done, share }) {
        Go::On => Ok(()),
        Go::Stop => Err(ImportRefused::Cancelled.into()),
    }
}
