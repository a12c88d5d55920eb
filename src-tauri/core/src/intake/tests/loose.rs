//! Cases whose order's number came damaged are joined by a person, with a proposal at hand.

use super::*;
use crate::intake::quarantine::loose::{Join, JoinCases, LooseCases, LoosePage};

const ORDERS: &str = "订单编号,订单状态,订单创建时间,订单付款时间,买家实际支付金额\n\
    2891004732986127,交易成功,2026-10-01 11:00:00,2026-10-01 11:02:00,159.00\n\
    2891004733015540,交易成功,2026-10-02 11:00:00,2026-10-02 11:02:00,59.00\n\
    2891004733015541,交易成功,2026-10-02 12:00:00,2026-10-02 12:02:00,59.00\n";

const CASES: &str = "退款编号,订单编号,退款的申请时间,买家退款金额,退款状态,买家退款原因,售后类型\n\
    901,2.89100E+15,2026-10-05 10:00:00,159.00,退款成功,质量问题,仅退款\n\
    902,2.89100E+15,2026-10-05 10:00:00,59.00,退款成功,质量问题,仅退款\n";

fn loose(owner: &Owner) -> LoosePage {
    let ask = LooseCases { shop: SHOP.into(), skip: 0, limit: 50 };
    door::read(&owner.book, &now(), ask).expect("the list")
}

fn join(owner: &Owner, id: i64, order_no: &str) -> Result<u64, pintui_store::Error> {
    let ask = JoinCases { joins: vec![Join { id, order_no: order_no.into() }] };
    door::write(&owner.book, &now(), "join_cases", ask).map(|done| done.answer.cases)
}

#[test]
fn a_case_with_a_damaged_order_number_is_joined_when_a_person_says_so() {
    let owner = owner();
    owner.import(&[owner.file("订单.csv", ORDERS.as_bytes()), owner.file("退款.csv", CASES.as_bytes())]);
    let page = loose(&owner);
    assert_eq!((page.total, page.cases.len()), (2, 2));
    let found = |number: &str| page.cases.iter().find(|case| case.case_no == number).expect("listed");
    let (one, two) = (found("901"), found("902"));
    assert_eq!((one.value.as_str(), one.candidates.len()), ("2.89100E+15", 1));
    assert_eq!(one.candidates[0].number, "2891004732986127");
    assert_eq!(two.candidates.len(), 2, "two orders fit: a person chooses");
    assert_eq!(owner.count("case_links"), 0, "a proposal joins nothing");
    assert_eq!(join(&owner, one.id, "2891004732986127").expect("joined"), 1);
    assert_eq!((loose(&owner).total, owner.count("case_links")), (1, 1));
    owner.is_consistent();
    let refused = join(&owner, one.id, "2891004733015540").expect_err("it has its order");
    assert_eq!(refused.code, "case_joined");
    assert_eq!(join(&owner, two.id, "999").expect_err("no such order").code, "order_not_in_book");
}
