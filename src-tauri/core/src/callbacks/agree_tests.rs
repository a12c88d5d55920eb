use super::*;

#[test]
fn colour_stated_and_size_confirmed_are_of_one_class_and_not_the_same_reason() {
    let given = Given::shop();
    for (at, id) in cases(&given, 40, "颜色/款式/图案与描述不符").into_iter().enumerate() {
        let reason = if at < 30 { "size.small" } else { ["looks.colour", "looks.style"][at % 2] };
        record(&given, RecordCallback { reason: Some(reason.to_owned()), ..call(id, Outcome::Refunded) });
    }
    let sums = figures(&given);
    assert_eq!((sums.agreement.hits, sums.same_class.hits, sums.agreement.orders), (10, 40, 40));
}
