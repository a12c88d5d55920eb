use super::*;

fn kept(typed: &str) -> Option<String> {
    text(Some(typed.into()), 100).expect("short enough")
}

#[test]
fn signs_that_are_not_seen_and_those_that_turn_a_line_around_do_not_stay() {
    assert_eq!(kept("好\u{202e}的\u{2066}。\u{200b}\u{feff}").as_deref(), Some("好的。"));
    assert_eq!(kept("一\u{0}二\u{7}三\r\n四\t五").as_deref(), Some("一 二 三\n四 五"));
    assert_eq!(kept(" \u{202e}\u{200f} "), None);
    assert_eq!(kept("مرحبا").as_deref(), Some("مرحبا"), "a language that runs the other way is a language");
}

#[test]
fn a_phone_number_in_a_remark_is_masked_and_an_order_number_stays() {
    assert_eq!(kept("回电13900000001，单381200000000000123").as_deref(), Some("回电***，单381200000000000123"));
}

#[test]
fn a_text_that_is_too_long_says_how_long_it_is() {
    let refused = text(Some("字".repeat(101)), 100).expect_err("refused");
    assert_eq!((refused.code.as_ref(), &refused.params["length"]), ("case_text_too_long", &serde_json::json!(101)));
}

#[test]
fn words_are_looked_at_as_they_were_typed() {
    let mut looked = String::new();
    let kept = said(Some(" 打\u{202e}13900000001 ".into()), 100, |raw| {
        looked = raw.to_owned();
        Ok(())
    });
    assert_eq!((kept.expect("kept").as_deref(), looked.as_str()), (Some("打***"), "打13900000001"));
}

#[test]
fn a_line_of_several_is_one_and_is_not_cut() {
    assert_eq!(line("一 二\n三", 5).expect("short").as_deref(), Some("一 二 三"));
    assert_eq!(line(&"字".repeat(6), 5).expect_err("long").code, "case_text_too_long");
}
