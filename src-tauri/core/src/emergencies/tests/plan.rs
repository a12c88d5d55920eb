//! The plan is copied into a halt, ticked off with the time, and stays as it was.

use super::*;

fn steps(given: &Given, halt: i64) -> Vec<Value> {
    sheet(given, halt)["steps"].as_array().expect("steps").clone()
}

#[test]
fn a_halt_keeps_the_plan_as_it_was_and_its_steps_are_ticked_off_with_the_time() {
    let mut given = shop();
    let own = |steps: Value| json!({ "shop": SHOP, "signal": "complaint", "steps": steps });
    ask(&given, "save_halt_plan", own(json!([{ "what": "拍照发供应商", "who": "小林", "minutes": 20 }])));
    let halt = halt(&given);
    ask(&given, "save_halt_plan", own(json!([])));
    let preset = ask(&given, "halt_plan", json!({ "shop": SHOP, "signal": "complaint" }));
    assert!(preset.as_array().expect("steps").iter().all(|step| step["preset"].is_string()), "{preset}");
    let of = steps(&given, halt);
    assert_eq!((of.len(), &of[0]["step"]["what"], &of[0]["late"]), (1, &json!("拍照发供应商"), &json!(false)));
    at(&mut given, "09:21");
    assert_eq!(steps(&given, halt)[0]["late"], true);
    at(&mut given, "09:19");
    let tick = |place: i64, done: bool| json!({ "halt": halt, "place": place, "done": done, "by": "小林" });
    ask(&given, "tick_halt_step", tick(1, true));
    at(&mut given, "09:30");
    let of = steps(&given, halt);
    assert_eq!((&of[0]["done_at"], &of[0]["late"]), (&json!("2026-11-02T09:19:00"), &json!(false)));
    assert_eq!(refused(&given, "tick_halt_step", tick(2, true)), "plan_step_unknown");
    undo(&given);
    assert_eq!(steps(&given, halt)[0]["done_at"], json!(null));
}

#[test]
fn a_step_without_words_person_or_time_is_refused() {
    let given = shop();
    for (what, who, minutes) in [(" ", "小林", 5), ("查", "", 5), ("查", "小林", 0)] {
        let steps = json!([{ "what": what, "who": who, "minutes": minutes }]);
        let wish = json!({ "shop": SHOP, "signal": "stock", "steps": steps });
        assert_eq!(refused(&given, "save_halt_plan", wish), "plan_step_wrong");
    }
}
