//! A full disk: what the book knows can still be read and carried to another disk, and what cannot be written is said,
//! be it the answer itself.

use std::path::Path;

use pintui_tests::part;
use pintui_tests::program::{Desk, SHOP, UNTIL, plain};

#[test]
fn a_full_disk_stops_writing_and_nothing_else() {
    part::on_a_disk("24m", "full_disk::on_a_full_disk");
}

#[test]
fn an_answer_that_cannot_be_written_is_no_success() {
    let desk = Desk::at_work(40);
    let full = || std::fs::File::options().write(true).open("/dev/full").expect("every Linux has it");
    for words in [&["--json", "imports"][..], &["imports"], &["daily", "--date", UNTIL, "--shop", SHOP]] {
        let told = desk.command(words).stdout(full()).output().expect("pintui starts");
        assert_eq!(told.status.code(), Some(1), "{words:?}");
        let said = String::from_utf8_lossy(&told.stderr).into_owned();
        assert!(said.contains("answer_unwritten"), "{words:?}: {said}");
    }
}

#[test]
#[ignore = "started by the story of the full disk"]
fn on_a_full_disk() {
    let desk = Desk::empty();
    let disk = part::place();
    std::os::unix::fs::symlink(&disk, desk.data()).expect("the book lies on the small disk");
    let files = desk.sample("exports", &plain(60));
    desk.import(&files[..1], &[]);
    let daily = ["daily", "--date", UNTIL, "--shop", SHOP];
    let before = desk.done(&daily);
    // Whoever writes last tidies the log and its index away; only readers would leave room for the index.
    desk.done(&["backup", &desk.file("early.db")]);
    assert!(!disk.join("book.db-shm").exists(), "the log's index is still there");
    let fill = disk.join("fill");
    assert!(part::fill_up(&fill) > 0, "the disk was not full");

    assert_eq!(desk.done(&daily), before, "the figures are read");
    assert_eq!(desk.done(&["imports"])[0]["run"], 1);
    assert_eq!(desk.done(&["verify"])["ok"], true);
    let elsewhere = [
        (vec!["report", "kpi", "--month", "2026-10", "--shop", SHOP, "--out"], "kpi.xlsx"),
        (vec!["quarantine", "--out"], "waiting.csv"),
        (vec!["backup"], "copy.db"),
    ];
    for (words, name) in elsewhere {
        let out = desk.file(name);
        desk.done(&[words.as_slice(), &[&out]].concat());
        assert!(Path::new(&out).exists(), "{name} is carried to another disk");
    }
    let here = disk.join("copy.db").to_string_lossy().into_owned();
    for words in [vec!["import", &files[1], "--shop", SHOP], vec!["undo-import", "1"], vec!["backup", &here]] {
        assert_eq!(desk.refused(&words)["code"], "disk_full", "{words:?}");
    }

    std::fs::remove_file(fill).expect("removed");
    assert_eq!(desk.done(&daily), before, "nothing was written in half");
    desk.import(&files[1..2], &[]);
    desk.done(&["restore", &desk.file("copy.db")]);
    assert_eq!(desk.done(&daily), before, "the copy made on the full disk is whole");
}
