use super::*;

fn of(kind: &str, status: &str) -> Told {
    Told { kind: Some(kind.into()), status: Some(status.into()), ..Told::default() }
}

fn at(text: &str) -> Option<At> {
    text.parse().ok()
}

fn states(of: &Told) -> [&'static str; 5] {
    let states = told(of, of.kind());
    Axis::ALL.map(|axis| states.of(axis).name())
}

#[test]
fn a_file_implies_where_a_case_stands() {
    assert_eq!(states(&of("refund_only", "applied")), ["asked", "not_needed", "not_needed", "owed", "quiet"]);
    assert_eq!(states(&of("return_refund", "agreed")), ["agreed", "awaited", "unjudged", "owed", "quiet"]);
    assert_eq!(states(&of("return_refund", "returned")), ["agreed", "on_the_way", "unjudged", "owed", "quiet"]);
    let here = Told { received_at: at("2026-10-01T00:00:00"), ..of("return_refund", "returned") };
    assert_eq!(states(&here), ["agreed", "received", "unjudged", "owed", "quiet"]);
    let paid = Told { refunded_at: at("2026-10-02T00:00:00"), ..here };
    assert_eq!(states(&paid), ["agreed", "received", "accepted", "settled", "quiet"]);
    assert_eq!(states(&of("refund_only", "closed")), ["withdrawn", "not_needed", "not_needed", "nothing", "quiet"]);
    assert_eq!(states(&of("return_refund", "refused")), ["refused", "awaited", "unjudged", "owed", "quiet"]);
}

#[test]
fn a_refund_of_which_no_file_tells_whether_goods_came_says_so() {
    assert_eq!(states(&of("return_refund", "refunded"))[1..3], ["untold", "untold"]);
}

#[test]
fn an_exchange_that_was_agreed_and_closed_was_made() {
    let made = Told { replaced: true, ..of("exchange", "closed") };
    assert_eq!(states(&made)[3], "settled");
    assert_eq!(states(&of("exchange", "closed"))[3], "nothing");
}

#[test]
fn a_file_without_a_kind_is_understood_by_what_has_happened() {
    let sent = Told { returned_at: at("2026-10-01T00:00:00"), ..Told::default() };
    assert_eq!(sent.kind(), Kind::ReturnRefund);
    assert_eq!(Told::default().kind(), Kind::RefundOnly);
}
