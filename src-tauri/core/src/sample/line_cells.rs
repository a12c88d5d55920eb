//! The item report: one row for a line of an order.

use super::cell::{push_moment, push_money, push_number};
use super::clock::DAY;
use super::form::{Cell, Form, id, number, text};
use super::order_cells::{push_goodwill, push_payment_no, push_tracking};
use super::seen::{Seen, Stage};

pub(super) const FORM: Form = Form {
    stem: "ExportItemList",
    sheet: "销售明细",
    cell,
    keys: &["子订单编号", "主订单编号", "订单编号"],
    order_refs: &[],
    dates: &[],
    times: &["订单创建时间"],
    money: &["买家实际支付金额", "买家实付金额"],
    values: &[],
    statuses: &["订单状态"],
    texts: &["套餐信息"],
    blanks: &["发货时间", "备注标签", "联系方式备注"],
    spare: &["淘鲜达渠道", "免单资格", "支付单号", "物流公司"],
};

fn cell(name: &str) -> Cell {
    match name {
        "子订单编号" => id(|seen, out| push_number(out, seen.line().no)),
        "主订单编号" | "订单编号" => id(|seen, out| push_number(out, seen.order.no)),
        "商品标题" | "标题" => text(|seen, out| out.push_str(seen.line().choice.product().name)),
        "商品价格" | "价格" => number(|seen, out| push_money(out, seen.line().choice.price())),
        "购买数量" => number(|seen, out| push_number(out, seen.line().quantity)),
        "外部系统编号" => text(|seen, out| seen.line().choice.push_code(out)),
        "商品属性" => text(|seen, out| out.push_str(seen.line().choice.variant())),
        "订单状态" => text(|seen, out| out.push_str(seen.line_status())),
        "商家编码" => text(|seen, out| seen.line().choice.push_code(out)),
        "支付单号" => id(push_payment_no),
        "买家应付货款" => text(|seen, out| push_money(out, seen.line().paid)),
        "买家实付金额" | "买家实际支付金额" => {
            text(|seen, out| push_money(out, seen.paid_at().map_or(0, |_| seen.line().paid)))
        }
        "退款状态" => text(|seen, out| out.push_str(seen.line_stage().map_or("没有申请退款", Stage::text))),
        "退款金额" => text(push_refunded),
        "订单创建时间" => text(|seen, out| push_moment(out, Some(seen.order.created))),
        "订单付款时间" => text(|seen, out| push_moment(out, seen.paid_at())),
        "发货时间" => text(|seen, out| push_moment(out, seen.shipped_at())),
        "应发货时间" => text(|seen, out| push_moment(out, seen.paid_at().map(|paid| paid + 2 * DAY))),
        "商品ID" => id(|seen, out| push_number(out, seen.line().choice.product_id())),
        "备注" | "商家备注" => text(|seen, out| out.push_str(seen.order.note)),
        "主订单买家留言" => text(|seen, out| out.push_str(seen.order.message)),
        "物流单号" => text(push_tracking),
        "物流公司" => text(|seen, out| out.push_str(seen.parcel().map_or("", |parcel| parcel.carrier.name))),
        "是否主动赔付" => text(|seen, out| out.push(if seen.goodwill().is_some() { '是' } else { '否' })),
        "主动赔付金额" => text(push_goodwill),
        "主动赔付出账时间" => text(|seen, out| push_moment(out, seen.goodwill().map(|(paid, _)| paid))),
        _ => text(|_, _| {}),
    }
}

/// An amount, or the words that there is none.
fn push_refunded(seen: &Seen, out: &mut String) {
    if seen.line_stage().is_some() {
        push_money(out, seen.refunded_of_line());
    } else {
        out.push_str("无退款申请");
    }
}
