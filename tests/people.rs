//! People of the shop over the line and on the command line: the same door, the same rights.

use std::io::Write as _;
use std::process::Stdio;

use pintui_core::door::Role;
use pintui_tests::line::Room;
use pintui_tests::program::{Answer, Desk, SHOP, UNTIL, plain};
use serde_json::{Value, json};

fn person(name: &str, role: &str, pin: Option<&str>) -> Value {
    json!({
        "id": null, "name": name, "role": role, "badge": null, "pin": pin, "refund_fen": null, "goodwill_fen": null,
        "until_on": null, "active": true,
    })
}

/// The command as somebody types it who gives this PIN.
fn with_pin(desk: &Desk, pin: &str, words: &[&str]) -> Answer {
    let told = desk.command(&[&["--json"], words].concat()).env("PINTUI_PIN", pin).output().expect("pintui starts");
    Answer {
        code: told.status.code(),
        out: String::from_utf8(told.stdout).expect("answers are UTF-8"),
        err: String::from_utf8(told.stderr).expect("messages are UTF-8"),
    }
}

#[test]
fn the_command_line_of_a_book_with_people_asks_who_it_is_but_for_what_schedulers_do() {
    let desk = Desk::empty();
    let files = desk.sample("exports", &plain(300));
    desk.import(&files, &[]);
    let daily = ["daily", "--date", UNTIL, "--shop", SHOP];
    let before = desk.done(&daily);
    desk.ask("save_person", person("店长", "owner", Some("2580")));
    desk.ask("save_person", person("会计", "viewer", Some("8642")));

    // Without a name: reading figures, importing, copying and looking whether the book is whole go on as ever.
    assert_eq!(desk.done(&daily), before);
    desk.import(&files, &[]);
    desk.done(&["backup", &desk.file("copy.db")]);
    desk.done(&["verify"]);
    let refused = desk.refused(&["demo", "--orders", "50"]);
    assert_eq!(refused["code"], "say_who");
    assert!(refused["next"].as_str().is_some_and(|next| next.contains("--as")), "{refused}");

    let wrong = with_pin(&desk, "9999", &["--as", "店长", "imports"]);
    assert_eq!((wrong.code, &wrong.json()["error"]["code"]), (Some(1), &json!("pin_wrong")));
    assert!(!wrong.err.contains("9999"), "a PIN is repeated nowhere");
    let right = with_pin(&desk, "2580", &["undo-import", "1", "--as", "店长"]);
    assert_eq!(right.code, Some(0), "{}", right.err);
    let history = desk.ask("history", json!({ "limit": 1 }));
    assert_eq!((&history[0]["name"], &history[0]["actor"]), (&json!("undo_import"), &json!("店长")));
    let viewer = with_pin(&desk, "8642", &["--as", "会计", "imports"]);
    assert_eq!(viewer.json()["error"]["code"], "not_allowed");
    assert_eq!(viewer.json()["error"]["params"]["role"], "viewer");
    assert_eq!(with_pin(&desk, "8642", &[&["--as", "会计"], &daily[..]].concat()).code, Some(0));
}

#[test]
fn a_forgotten_pin_is_made_anew_by_whoever_owns_the_data_folder_and_the_history_says_so() {
    let desk = Desk::empty();
    desk.ask("save_person", person("店长", "owner", Some("2580")));
    let mut reset = desk.command(&["--json", "reset-pin", "店长"]);
    let mut child = reset.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("pintui starts");
    child.stdin.take().expect("a pipe").write_all(b"97531\n").expect("typed");
    let told = child.wait_with_output().expect("ended");
    assert!(told.status.success());
    assert_eq!(with_pin(&desk, "2580", &["--as", "店长", "imports"]).json()["error"]["code"], "pin_wrong");
    assert_eq!(with_pin(&desk, "97531", &["--as", "店长", "imports"]).code, Some(0));
    let history = desk.ask("history", json!({ "limit": 1 }));
    assert_eq!((&history[0]["name"], &history[0]["actor"]), (&json!("reset_pin"), &json!("cli")));
    assert!(!history.to_string().contains("97531"));
}

#[test]
fn the_badge_on_a_phone_counts_with_the_phone_s_own_role() {
    let room = Room::with_parcels(0);
    for (name, role, badge) in [("店长", "owner", "01"), ("客服", "clerk2", "02"), ("打包", "packer", "11")] {
        let person = json!({
            "id": null, "name": name, "role": role, "badge": badge, "pin": "2580", "refund_fen": null,
            "goodwill_fen": null, "until_on": null, "active": true,
        });
        room.owner("save_person", person);
    }
    let mut phone = room.phone("P-1", Role::Packer);
    let day = json!({ "shop": null, "date": null });
    phone.badge = Some("11".into());
    phone.done("station_day", &day);
    assert_eq!(phone.done("me", &json!({}))["person"]["name"], "打包");
    phone.badge = Some("02".into());
    assert_eq!(phone.refused("station_day", &day), "not_allowed");
    phone.badge = Some("01".into());
    phone.done("station_day", &day);
    assert_eq!(phone.refused("daily", &json!({})), "not_for_this_device");
}
