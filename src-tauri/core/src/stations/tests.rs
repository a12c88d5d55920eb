//! Two benches and one parcel; who was paired.

use pintui_store::At;
use serde_json::json;

use super::bench::{self, Bench};
use super::devices::{self, AddDevice, DeviceList, RevokeDevice};
use super::switch::{StationSwitch, StationSwitchShow, SwitchStations};
use crate::door::{Role, Whole};
use crate::given::Given;

fn at(text: &str) -> At {
    text.parse().expect("a moment")
}

fn on(station: &str, order_id: i64, since: &str) -> Bench {
    Bench { station: station.to_owned(), staff: "07".to_owned(), order_id, since: at(since) }
}

#[test]
fn of_two_benches_with_one_parcel_the_first_holds_it() {
    let folder = tempfile::tempdir().expect("a folder");
    bench::lay(folder.path(), &on("P-1", 5, "2026-11-02T09:00:00")).expect("laid");
    bench::lay(folder.path(), &on("P-2", 5, "2026-11-02T09:01:00")).expect("laid");
    let held = |station, order, now| bench::held_before(folder.path(), station, order, at(now)).expect("read");
    assert_eq!(held("P-2", 5, "2026-11-02T09:01:00").map(|bench| bench.station), Some("P-1".to_owned()));
    assert_eq!(held("P-1", 5, "2026-11-02T09:01:00"), None);
    assert_eq!(held("P-2", 6, "2026-11-02T09:01:00"), None);
    // Scanned again it has been there since the first time.
    bench::lay(folder.path(), &on("P-1", 5, "2026-11-02T09:02:00")).expect("laid");
    assert_eq!(held("P-2", 5, "2026-11-02T09:02:00").map(|bench| bench.since), Some(at("2026-11-02T09:00:00")));
    // Another parcel in its place, or half an hour, ends it.
    bench::lay(folder.path(), &on("P-1", 6, "2026-11-02T09:03:00")).expect("laid");
    assert_eq!(held("P-3", 5, "2026-11-02T09:03:00").map(|bench| bench.station), Some("P-2".to_owned()));
    assert_eq!(held("P-3", 5, "2026-11-02T09:31:00"), None);
}

#[test]
fn a_file_that_a_power_failure_cut_short_stops_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    bench::lay(folder.path(), &on("P-1", 5, "2026-11-02T09:00:00")).expect("laid");
    std::fs::write(folder.path().join("stations/half.bench"), "{\"station\":").expect("written");
    assert_eq!(bench::all(folder.path(), at("2026-11-02T09:00:00")).expect("read").len(), 1);
}

fn device(name: &str, hash: &str) -> AddDevice {
    AddDevice { name: name.to_owned(), role: Role::Packer, token_hash: hash.to_owned() }
}

#[test]
fn a_revoked_device_is_unknown_and_its_name_is_free_again() {
    let given = Given::shop();
    let paired = given.act("add_device", device(" P-1\u{7} ", "h1")).expect("paired");
    assert_eq!((paired.name.as_str(), paired.role), ("P-1", Role::Packer));
    assert_eq!(given.act("add_device", device("P-1", "h2")).expect_err("taken").code, "device_name_taken");
    assert!(given.read(|tx| devices::by_hash(tx, "h1")).is_some());
    given.act("revoke_device", RevokeDevice { device: paired.id }).expect("revoked");
    assert!(given.read(|tx| devices::by_hash(tx, "h1")).is_none());
    let again = given.act("revoke_device", RevokeDevice { device: paired.id }).expect_err("gone");
    assert_eq!((again.code.as_ref(), &again.params["device"]), ("device_gone", &json!(paired.id)));
    given.act("add_device", device("P-1", "h3")).expect("the name is free");
    devices::seen(given.book.folder(), 2, given.now).expect("seen");
    let list = DeviceList {}.perform(&given.book, &given.call()).expect("listed");
    assert_eq!((list.len(), list[0].seen_at), (1, Some(given.now)));
}

#[test]
fn nothing_outside_is_paired_as_this_computer() {
    let given = Given::shop();
    let here = AddDevice { role: Role::Viewer, ..device("P-1", "h1") };
    assert_eq!(given.act("add_device", here).expect_err("refused").code, "device_role_unknown");
    assert_eq!(given.act("add_device", device("owner", "h1")).expect_err("refused").code, "device_name_taken");
}

#[test]
fn the_switch_is_off_until_it_is_turned_and_stays_as_it_was_put() {
    let given = Given::shop();
    assert!(!given.ask(StationSwitchShow {}).expect("told").on);
    let to = StationSwitch { on: true, port: 9000, tls: true };
    given.act("switch_stations", SwitchStations { to: to.clone() }).expect("kept");
    assert_eq!(given.ask(StationSwitchShow {}).expect("told"), to);
}
