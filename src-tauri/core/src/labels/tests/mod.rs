//! Labels of a shop at work: what stands on them, whether scanners read them, what a printer would get.

mod dots;
mod printing;
mod reading;
mod shapes;

use std::sync::Mutex;

use pintui_store::Result;

use super::dialect::Dialect;
use super::printer::{Printer, Way};
use super::subject::{Said, Size, Words};
use super::way::{PrinterRefused, Printers};

/// A printer whose name is what it is.
fn printer(dialect: Dialect, (width_mm, height_mm): (i64, i64), dpi: i64) -> Printer {
    Printer {
        id: None,
        name: "打包台标签机".to_owned(),
        dialect,
        way: Way::Network,
        address: "127.0.0.1:9100".to_owned(),
        width_mm,
        height_mm,
        dpi,
        darkness: None,
        copies: 1,
    }
}

/// Papers that are sold.
const PAPERS: [(i64, i64); 5] = [(60, 40), (40, 30), (76, 130), (50, 30), (100, 150)];

fn said(text: &str, size: Size, most: usize, gives_way: u8) -> Said {
    Said { text: text.to_owned(), size, most, gives_way }
}

/// A parcel that was set aside.
fn aside() -> Words {
    Words {
        head: "不合格".to_owned(),
        place: "待处理筐".to_owned(),
        said: vec![
            said("尾号 4471", Size::Huge, 1, 0),
            said("掉毛 · 严重", Size::Large, 2, 1),
            said("翻面轻搓，不掉毛", Size::Plain, 2, 2),
            said("云朵圆领针织衫 雾蓝 L", Size::Plain, 2, 3),
        ],
        code: Some("PC-1203474471".to_owned()),
        foot: "11-22 09:42 · 质检员 07 · A-02".to_owned(),
    }
}

/// Printers that take what they get, or refuse with a reason.
#[derive(Default)]
struct Bench {
    got: Mutex<Vec<(String, Vec<u8>)>>,
    refuses: bool,
}

impl Printers for Bench {
    fn send(&self, to: &Printer, bytes: &[u8]) -> Result<()> {
        if self.refuses {
            return Err(PrinterRefused::PaperOut { printer: to.name.clone() }.into());
        }
        self.got.lock().expect("nobody panicked").push((to.name.clone(), bytes.to_vec()));
        Ok(())
    }

    fn queues(&self) -> Result<Vec<String>> {
        Ok(vec!["Zebra".to_owned()])
    }
}
