//! Numbers are nowhere in the clear, open for one call with a line in the trail, and gone for good after their days.

use pintui_store::{Book, Day, Reading as _};

use super::number;
use super::reveal::RevealPhone;
use super::tidy::{ChooseSealedDays, NumbersTidied, SealedState, TidyNumbers};
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::intake::import::{CommitImport, ImportFiles, Twins};
use crate::intake::runs::undo::UndoImport;
use crate::keeping::backup::{Backup, Restore};
use crate::privacy::{ChoosePrivacy, Class, Kept};

const PHONE: &str = "13900001234";

fn keeps(given: &Given, kept: Kept) {
    given.act("choose_privacy", ChoosePrivacy { class: Class::Phone, kept }).expect("chosen");
}

/// A shop that keeps numbers and has imported one order.
fn shop(kept: Kept) -> Given {
    let given = Given::shop();
    keeps(&given, kept);
    import(&given);
    given
}

fn import(given: &Given) {
    let file = given.folder.path().join("orders.csv");
    let text = format!(
        "订单编号,买家会员名,买家应付货款,买家实际支付金额,订单状态,收货人姓名,收货地址,联系电话,联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝总数量\n\
         3812345678901234567,小云,108.00,108.00,交易成功,云小小,浙江省 杭州市 某路,,'{PHONE},2026-10-20 10:00:00,2026-10-20 10:01:00,云朵针织衫,1\n"
    );
    std::fs::write(&file, text).expect("written");
    let ask = ImportFiles {
        shop: SHOP.to_owned(),
        files: vec![file.to_string_lossy().into_owned()],
        pasted: None,
        platform: None,
        profile: None,
        as_of: None,
        password: None,
        twins: Twins::default(),
        currency: None,
    };
    CommitImport { ask, plan: None }.perform(&given.book, &given.call()).expect("imported");
}

fn reveal(given: &Given) -> Result<String, String> {
    let shown = RevealPhone { order_id: 1 }.perform(&given.book, &given.call());
    shown.map(|shown| shown.phone).map_err(|why| why.code.into_owned())
}

fn tidy(given: &Given) -> NumbersTidied {
    TidyNumbers {}.perform(&given.book, &given.call()).expect("tidied")
}

/// Every byte below the data folder.
fn bytes(given: &Given) -> Vec<u8> {
    let mut folders = vec![given.folder.path().join("data")];
    let mut all = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            match entry.path().is_dir() {
                true => folders.push(entry.path()),
                false => all.extend(std::fs::read(entry.path()).expect("its bytes")),
            }
        }
    }
    all
}

fn holds(bytes: &[u8]) -> bool {
    bytes.windows(PHONE.len()).any(|window| window == PHONE.as_bytes())
}

#[test]
fn without_the_owners_switch_no_number_is_kept() {
    let given = shop(Kept::LeftOut);
    assert_eq!((given.count("sealed"), reveal(&given)), (0, Err("number_gone".to_owned())));
}

#[test]
fn a_kept_number_is_nowhere_in_the_clear_and_showing_it_is_written_down() {
    let given = shop(Kept::Sealed);
    assert_eq!(given.count("sealed"), 1);
    assert!(!holds(&bytes(&given)));
    let before = given.count("operations");
    assert_eq!(reveal(&given).as_deref(), Ok(PHONE));
    let said: String =
        given.read(|tx| tx.one("select name || detail from operations order by id desc limit 1", [], |row| row.get(0)));
    assert_eq!((given.count("operations"), said.as_str()), (before + 1, "reveal_phone{\"order\":1}"));
    assert!(!holds(&bytes(&given)));
}

#[test]
fn a_file_read_before_the_switch_is_read_again_for_its_numbers() {
    let given = shop(Kept::LeftOut);
    keeps(&given, Kept::Sealed);
    import(&given);
    assert_eq!(reveal(&given).as_deref(), Ok(PHONE));
}

#[test]
fn a_purged_key_makes_numbers_unreadable_from_an_older_backup_too() {
    let mut given = shop(Kept::Sealed);
    let backup = given.folder.path().join("backup.db").to_string_lossy().into_owned();
    Backup { out: backup.clone() }.perform(&given.book, &given.call()).expect("copied");
    let day = given.now;
    given.act("choose_sealed_days", ChooseSealedDays { days: 30 }).expect("chosen");
    given.now = "2026-12-02T09:00:00".parse().expect("a moment");
    assert_eq!(tidy(&given), NumbersTidied { numbers: 0, keys: 0 }, "the thirtieth day");
    given.now = "2026-12-03T09:00:00".parse().expect("a moment");
    assert_eq!(reveal(&given), Err("number_gone".to_owned()), "shown no more, and tidied on the way");
    assert_eq!(given.count("sealed"), 0);

    Restore { from: backup }.perform(&given.book, &given.call()).expect("restored");
    assert_eq!(given.count("sealed"), 1, "the older book has it under its seal");
    // Even for a clock that was put back.
    given.now = day;
    assert_eq!(reveal(&given), Err("number_gone".to_owned()));
}

#[test]
fn a_number_goes_with_the_import_that_brought_it() {
    let given = shop(Kept::Sealed);
    UndoImport { run: 1 }.perform(&given.book, &given.call()).expect("undone");
    assert_eq!((given.count("orders"), given.count("sealed")), (0, 0));
}

#[test]
fn switching_off_takes_all_numbers_away() {
    let given = shop(Kept::Sealed);
    keeps(&given, Kept::LeftOut);
    assert_eq!(tidy(&given), NumbersTidied { numbers: 1, keys: 1 });
    let state = given.ask(SealedState {}).expect("answered");
    assert_eq!((state.kept, state.numbers), (false, 0));
}

#[cfg(unix)]
#[test]
fn a_key_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let given = shop(Kept::Sealed);
    let day: Day = given.now.day();
    let file = given.folder.path().join("data/number-keys").join(day.text());
    assert_eq!(std::fs::metadata(file).expect("a key").permissions().mode() & 0o777, 0o600);
    // Another process opens the same number.
    let other = Book::open(&given.folder.path().join("data")).expect("opened");
    let shown = RevealPhone { order_id: 1 }.perform(&other, &given.call()).expect("shown");
    assert_eq!(shown.phone, PHONE);
}

#[test]
fn a_masked_cell_is_no_number_and_an_extension_stays() {
    for (cell, found) in [
        ("'13900001234", Some("13900001234")),
        ("+86 139-0000-1234", Some("13900001234")),
        ("8613900001234", Some("13900001234")),
        ("13900001234-0876", Some("13900001234-0876")),
        ("云小小 13900001234 某路0001号", Some("13900001234")),
        ("0571-88000000", Some("057188000000")),
        ("139****1234", None),
        ("", None),
        ("无", None),
    ] {
        assert_eq!(number(cell).as_deref(), found, "{cell}");
    }
}
