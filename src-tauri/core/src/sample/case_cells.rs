//! The refund report: one row for a case.

use super::case::{Goods, Outcome, Remedy};
use super::cell::{push_moment, push_money, push_number, push_padded};
use super::form::{Cell, Form, id, text};
use super::order_cells::{push_payment_no, push_tracking};
use super::people;
use super::seen::{Seen, Stage};

pub(super) const FORM: Form = Form {
    stem: "退款售后导出",
    sheet: "export",
    cell,
    keys: &["退款编号"],
    order_refs: &["订单编号"],
    dates: &["退款的申请时间", "退款申请时间"],
    times: &["退款的申请时间", "退款申请时间"],
    money: &["买家退款金额", "退款总额"],
    values: &["超时时间"],
    statuses: &["退款状态"],
    texts: &["买家退款说明"],
    blanks: &["买家退货时间", "责任方"],
    spare: &["举证超时", "卖家邮编", "智能退款策略", "退货物流公司"],
};

fn cell(name: &str) -> Cell {
    match name {
        "订单编号" => id(|seen, out| push_number(out, seen.order.no)),
        "退款编号" => id(|seen, out| push_number(out, seen.case().no)),
        "支付单号" | "支付宝交易号" => id(push_payment_no),
        "订单付款时间" => text(|seen, out| push_moment(out, seen.paid_at())),
        "商品id" => id(|seen, out| push_number(out, seen.line().choice.product_id())),
        "商品编码" | "商家编码" => text(|seen, out| seen.line().choice.push_code(out)),
        "退款完结时间" => text(|seen, out| push_moment(out, seen.ended_at())),
        "买家会员名称" => text(|seen, out| seen.order.buyer.push_member(out)),
        "买家实际支付金额" => text(|seen, out| push_money(out, seen.line().paid)),
        "宝贝标题" => text(|seen, out| out.push_str(seen.line().choice.product().name)),
        "买家退款金额" | "退款总额" => text(|seen, out| push_money(out, seen.case().amount)),
        "退给买家金额" => text(|seen, out| push_money(out, seen.case().amount - platforms_part(seen))),
        "退给平台金额" => text(|seen, out| push_money(out, platforms_part(seen))),
        "手工退款/系统退款" => text(|_, out| out.push_str("手工退款")),
        "是否需要退货" => text(|seen, out| {
            let returns = seen.case().remedy == Remedy::ReturnAndRefund;
            out.push_str(if returns { "需要退货" } else { "不需要退货" });
        }),
        "售后类型" => text(|seen, out| out.push_str(remedy(seen.case().remedy))),
        "退款的申请时间" | "退款申请时间" => text(|seen, out| push_moment(out, Some(seen.case().applied))),
        "超时时间" => text(|seen, out| push_moment(out, seen.deadline())),
        "退款状态" => text(|seen, out| out.push_str(seen.stage().text())),
        "货物状态" => text(|seen, out| out.push_str(goods(seen.case().goods))),
        "发货物流信息" => text(|seen, out| {
            if let Some(parcel) = seen.parcel() {
                out.push_str(parcel.carrier.name);
                out.push(':');
                push_tracking(seen, out);
            }
        }),
        "客服介入状态" => text(|seen, out| {
            let disputed = seen.case().outcome == Outcome::Refused && seen.stage() == Stage::Closed;
            out.push_str(if disputed { "客服介入完成" } else { "无客服介入" });
        }),
        "卖家真实姓名" | "卖家真实姓名(新)" => text(|_, out| people::push_keeper(out)),
        "卖家退货地址" => text(|seen, out| {
            if seen.case().remedy != Remedy::RefundOnly {
                people::push_returns_address(out);
            }
        }),
        "卖家邮编" => text(|_, out| out.push_str("000000")),
        "卖家手机" => text(|_, out| people::push_keeper_phone(out)),
        "退货物流单号" => text(|seen, out| {
            if seen.sent_back_at().is_some() {
                out.push_str("YT");
                let parcel = i64::try_from(seen.case + 1).expect("an order has three cases at most");
                push_padded(out, seen.order.tracking_digits(parcel), 13);
            }
        }),
        "退货物流公司" => text(|seen, out| out.push_str(seen.sent_back_at().map_or("", |_| "圆通速递"))),
        "买家退款原因" => text(|seen, out| out.push_str(seen.reason())),
        "买家退款说明" => text(|seen, out| out.push_str(seen.case().words)),
        "买家退货时间" => text(|seen, out| push_moment(out, seen.sent_back_at())),
        "售中或售后" => {
            text(|seen, out| out.push_str(if seen.case().before_signing { "售中" } else { "售后" }))
        }
        "完结时间" => text(|seen, out| push_moment(out, seen.ended_at())),
        "部分退款/全部退款" => text(|seen, out| out.push_str(extent(seen, "全部退款"))),
        "部分退款/全额退款" => text(|seen, out| out.push_str(extent(seen, "全额退款"))),
        "是否零秒响应" | "是否帮他退款" => text(|_, out| out.push('否')),
        "退款操作人" | "审核操作人" => text(|seen, out| {
            if seen.stage() != Stage::Applied {
                people::push_clerk(out, &seen.shop, seen.order.beat);
            }
        }),
        _ => text(|_, _| {}),
    }
}

fn extent(seen: &Seen, whole: &'static str) -> &'static str {
    match seen.case().amount {
        0 => "",
        amount if amount == seen.line().paid => whole,
        _ => "部分退款",
    }
}

/// Of a refund of thirty yuan and more, a tenth goes back to the platform that had paid a coupon.
fn platforms_part(seen: &Seen) -> i64 {
    if seen.case().amount >= 3000 && seen.order.beat % 4 == 0 { seen.case().amount / 100 * 10 } else { 0 }
}

fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::RefundOnly => "仅退款",
        Remedy::ReturnAndRefund => "退货退款",
        Remedy::Exchange => "换货",
        Remedy::Resend => "补寄",
    }
}

fn goods(goods: Goods) -> &'static str {
    match goods {
        Goods::NotSent => "未发货",
        Goods::NotReceived => "未收到货",
        Goods::Received => "已收到货",
    }
}
