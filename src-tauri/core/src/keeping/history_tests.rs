use super::*;
use crate::cases::add::AddCase;
use crate::given::{Given, SHOP};

fn add_case(given: &Given) {
    let case = AddCase {
        shop: SHOP.into(),
        order_no: None,
        kind: "refund_only".into(),
        reason: "质量问题".into(),
        refund_fen: None,
        applied_at: None,
        product: None,
        pieces: Vec::new(),
    };
    given.act("add_case", case).expect("answered");
}

fn undo(given: &Given, operation: Option<i64>) -> Result<TakenBack> {
    given.act("undo", Undo { operation })
}

#[test]
fn undo_after_a_step_and_redo_after_undo_leave_nothing_and_all() {
    let given = Given::shop();
    add_case(&given);
    assert_eq!(undo(&given, None).expect("answered").name, "add_case");
    assert_eq!(given.count("cases"), 0);
    given.act("redo", Redo {}).expect("answered");
    assert_eq!(given.count("cases"), 1);
}

#[test]
fn nobody_steps_back_over_another_persons_work() {
    let given = Given::shop();
    assert_eq!(undo(&given, None).expect_err("refused").code, "nothing_to_undo");
}

#[test]
fn a_backup_is_no_step_to_take_back() {
    let given = Given::shop();
    add_case(&given);
    let out = given.folder.path().join("copy.db").to_string_lossy().into_owned();
    crate::door::Whole::perform(super::super::backup::Backup { out }, &given.book, &given.call()).expect("answered");
    assert_eq!(undo(&given, None).expect("answered").name, "add_case");
}

#[test]
fn stepping_back_stops_at_an_import_and_names_its_run() {
    let given = Given::shop();
    add_case(&given);
    let import = pintui_store::Operation {
        name: "commit_import",
        actor: "clerk",
        at: given.now,
        detail: serde_json::Value::Null,
        outside: false,
    };
    let (_, operation) = given
        .book
        .write(&import, |tx| {
            let with = (tx.operation(), given.now);
            tx.insert("insert into runs (operation_id, shop_id, at) values (?1, 1, ?2)", with)
        })
        .expect("written");
    for asked in [None, Some(operation)] {
        let refused = undo(&given, asked).expect_err("refused");
        assert_eq!((refused.code.as_ref(), refused.params["run"].as_i64()), ("undo_run_instead", Some(1)));
    }
    given.write(|tx| tx.change("update runs set undone_at = '2026-11-02T09:00:00'", []));
    assert_eq!(undo(&given, None).expect("answered").name, "add_case");
}

#[test]
fn the_history_begins_with_the_latest() {
    let given = Given::shop();
    add_case(&given);
    let entries = given.ask(History { limit: 1 }).expect("answered");
    assert_eq!(entries.len(), 1);
    assert_eq!((entries[0].name.as_str(), entries[0].actor.as_str()), ("add_case", "clerk"));
}

#[test]
fn an_act_without_images_is_not_offered_to_be_taken_back() {
    let given = Given::shop();
    add_case(&given);
    given.write(|_| Ok(()));
    let acts = given.ask(History { limit: 2 }).expect("answered");
    assert_eq!(acts.iter().map(|act| act.restorable).collect::<Vec<_>>(), [false, true]);
}
