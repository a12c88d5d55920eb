use serde_json::json;

use super::*;
use crate::given::Given;

fn backup(given: &Given, out: &Path) -> Result<BackupMade> {
    Backup { out: out.to_string_lossy().into_owned() }.perform(&given.book, &given.call())
}

#[test]
fn what_was_backed_up_comes_back_and_todays_book_is_kept() {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1" }));
    let copy = given.folder.path().join("copy.db");
    let made = backup(&given, &copy).expect("answered");
    assert_eq!(made.bytes, std::fs::metadata(&copy).expect("a file").len());

    given.order(&["P1"], json!({ "order_no": "A2" }));
    let from = copy.to_string_lossy().into_owned();
    let restored = Restore { from }.perform(&given.book, &given.call()).expect("answered");
    assert_eq!(given.count("orders"), 1);
    assert!(Path::new(&restored.kept).exists());
}

#[test]
fn the_book_tells_when_it_was_last_backed_up() {
    let given = Given::shop();
    let state = || BookStatus {}.perform(&given.book, &given.call()).expect("answered");
    assert_eq!(state().last_backup_at, None);
    backup(&given, &given.folder.path().join("copy.db")).expect("answered");
    let state = state();
    assert_eq!(state.last_backup_at, Some(given.now));
    assert!(state.bytes > 0 && state.last_operation > 0);
}

#[test]
fn a_backup_over_the_book_itself_is_refused() {
    let given = Given::shop();
    for name in ["book.db", "../data/book.db", "book.db-wal"] {
        let refused = backup(&given, &given.book.folder().join(name)).expect_err("refused");
        assert_eq!(refused.code, "file_over_book", "{name}");
    }
    assert_eq!(given.count("shops"), 1);
}

#[test]
fn a_folder_that_is_not_there_is_told_and_nothing_is_noted() {
    let given = Given::shop();
    let refused = backup(&given, &given.folder.path().join("nowhere/copy.db")).expect_err("refused");
    assert_eq!(refused.code, "file_unreachable");
    assert_eq!(given.count("settings"), 0);
}

#[test]
fn a_file_that_is_no_book_does_not_replace_the_book() {
    let given = Given::shop();
    let file = given.folder.path().join("picture.db");
    std::fs::write(&file, "not a book").expect("a file");
    let from = file.to_string_lossy().into_owned();
    let refused = Restore { from }.perform(&given.book, &given.call()).expect_err("refused");
    assert_eq!(refused.code, "book_damaged");
    assert_eq!(given.count("shops"), 1);
}

#[test]
#[cfg(target_os = "linux")]
fn what_a_stopped_backup_left_goes_with_the_next_one_and_when_the_folder_is_opened() {
    let given = Given::shop();
    let copy = given.folder.path().join("copy.db");
    let left = |folder: &Path, name: &str| {
        let file = folder.join(format!(".{name}.{}-0.part", u32::MAX));
        std::fs::write(&file, "half").expect("written");
        let aged = std::time::SystemTime::now() - std::time::Duration::from_secs(4_000);
        std::fs::File::options().append(true).open(&file).and_then(|open| open.set_modified(aged)).expect("aged");
        file
    };
    let of_copy = left(given.folder.path(), "copy.db");
    backup(&given, &copy).expect("answered");
    assert!(!of_copy.exists());
    let of_restore = left(given.book.folder(), "before-restore-20261031-120000.db");
    crate::keeping::open(given.book.folder(), given.now).expect("opened");
    assert!(!of_restore.exists());
}
