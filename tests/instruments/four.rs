//! Four stations that check parcels at once, over lines that break off: what they did against what the book says.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use pintui_core::door::Role;

use crate::line::{Phone, Room, failed, number, passed, scanned};

/// How often things go wrong, of a hundred.
#[derive(Clone, Copy, Debug)]
pub struct Chance {
    /// The phone hangs up before it hears the answer, and sends again.
    pub breaks_off: u64,
    /// The phone has heard the answer and sends all the same.
    pub sent_twice: u64,
}

/// What was done, and how it compares.
#[derive(Debug, Default)]
pub struct Told {
    /// Checks in the book.
    pub checks: usize,
    /// Lines that broke off.
    pub broken_off: usize,
    /// Checks that were sent twice.
    pub sent_twice: usize,
    /// How long all of it took.
    pub took: Duration,
    /// How long one check took, from sending to its answer, the shortest first.
    pub each: Vec<Duration>,
    /// What the book says otherwise than the stations did.
    pub differences: Vec<String>,
}

const STATIONS: usize = 4;

/// Four stations check so many parcels.
///
/// # Panics
/// When a station can't be reached.
pub fn work(parcels: usize, chance: &Chance) -> Told {
    let room = Room::with_parcels(parcels);
    let phones: Vec<Phone> = (1..=STATIONS).map(|at| room.phone(&format!("P-{at}"), Role::Packer)).collect();
    let began = Instant::now();
    let works: Vec<_> = phones
        .into_iter()
        .enumerate()
        .map(|(at, phone)| {
            let (mine, chance) = ((at..parcels).step_by(STATIONS).collect::<Vec<_>>(), *chance);
            thread::spawn(move || checks(phone, at + 1, &mine, chance))
        })
        .collect();
    let mut script = BTreeMap::new();
    let mut told = Told::default();
    for work in works {
        let (done, part) = work.join().expect("a station works to its end");
        script.extend(done);
        told.broken_off += part.broken_off;
        told.sent_twice += part.sent_twice;
        told.each.extend(part.each);
    }
    told.took = began.elapsed();
    told.each.sort_unstable();
    let record = room.record();
    told.checks = record.len();
    told.differences = differences(script, record);
    told
}

type Script = BTreeMap<String, [String; 4]>;

fn checks(mut phone: Phone, station: usize, mine: &[usize], chance: Chance) -> (Script, Told) {
    let (name, staff) = (format!("P-{station}"), format!("{station:02}"));
    let mut dice = station as u64 * 7919;
    let mut falls = |below: u64| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) % 100 < below
    };
    let (mut script, mut told) = (Script::new(), Told::default());
    for at in mine {
        let parcel = scanned(&mut phone, &number(*at), &staff);
        let id = format!("{name}-{at}");
        let fails = falls(7);
        let check = if fails { failed(&parcel, &staff, &id) } else { passed(&parcel, &staff, &id) };
        if falls(chance.breaks_off) {
            phone.hangs_up("record_check", &check, None);
            told.broken_off += 1;
        }
        let sent = Instant::now();
        phone.done("record_check", &check);
        told.each.push(sent.elapsed());
        if falls(chance.sent_twice) {
            phone.done("record_check", &check);
            told.sent_twice += 1;
        }
        let result = if fails { "failed" } else { "passed" };
        script.insert(number(*at), [result.to_owned(), staff.clone(), name.clone(), id]);
    }
    (script, told)
}

fn differences(mut script: Script, record: Vec<[String; 5]>) -> Vec<String> {
    let mut found = Vec::new();
    for [parcel, rest @ ..] in record {
        match script.remove(&parcel) {
            None => found.push(format!("{parcel} is in the book twice, or was never checked")),
            Some(done) if done != rest => found.push(format!("{parcel} was {done:?}, the book says {rest:?}")),
            Some(_) => {}
        }
    }
    found.extend(script.into_keys().map(|parcel| format!("the check of {parcel} is lost")));
    found
}
