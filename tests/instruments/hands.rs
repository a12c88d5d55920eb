//! What a person does in the window besides pressing what has a name: choosing by its words, copying, pasting.

use fantoccini::Locator;
use serde_json::json;

use crate::program::Desk;
use crate::window::Window;

/// A place to copy from, as another program would be.
const ELSEWHERE: &str = "
    const box = document.createElement('textarea');
    box.value = arguments[0];
    box.style = 'position: fixed; inset: 0; z-index: 9999';
    box.addEventListener('copy', () => { window.copiedElsewhere = true; });
    document.body.append(box);
    window.copiedElsewhere = false;
    window.elsewhere = box;
    box.focus();
    box.select();";

const PLACE: &str = "const at = arguments[0].getBoundingClientRect(); return [at.x, at.y, at.width, at.height]";
const TO_THE_MIDDLE: &str = "arguments[0].scrollIntoView({ block: 'center' })";

impl Window {
    /// Starts the program at another time of day.
    pub fn open_at(desk: &Desk, now: &str) -> Self {
        Self::open_with(desk, &[], &[("PINTUI_NOW", now)])
    }

    /// Chooses a file in the open dialog, by typing its path.
    pub fn choose_file(&self, path: &str) {
        self.display.gives_dialog(path, "ctrl+l");
    }

    /// Gives the save dialog a path.
    pub fn save_as(&self, path: &str) {
        self.display.gives_dialog(path, "ctrl+a");
    }

    /// Clicks what the selector finds, as soon as it can be clicked.
    pub fn press_on(&self, css: &str) {
        self.press_at(Locator::Css(css));
    }

    /// Clicks the button, choice or option with these words.
    pub fn press_saying(&self, words: &str) {
        let what = format!(
            "//*[self::button or self::label or @role='option' or contains(@class, 'ant-select-item')][contains(., '{words}')]"
        );
        self.press_at(Locator::XPath(&what));
    }

    /// Clicks the option that says just this in the open list of choices.
    pub fn press_option(&self, words: &str) {
        self.press_at(Locator::XPath(&option_saying(words)));
    }

    /// A click goes to a place, not to a thing: it waits until the thing has stopped moving. What lies in a part of the
    /// page that scrolls by itself is brought to its middle when it cannot be reached.
    pub(crate) fn press_at(&self, what: Locator<'_>) {
        self.until(&format!("{what:?} to be pressed"), || {
            let element = self.found(what);
            let Ok(thing) = serde_json::to_value(&element) else { return false };
            let ask = |script: &str| self.answered(self.client().execute(script, vec![thing.clone()])).ok();
            let before = ask(PLACE);
            std::thread::sleep(std::time::Duration::from_millis(40));
            if before.is_none() || before != ask(PLACE) {
                return false;
            }
            let pressed = self.answered(element.click()).is_ok();
            if !pressed {
                ask(TO_THE_MIDDLE);
            }
            pressed
        });
    }

    /// Opens the list of choices of a field and takes the one with these words.
    pub fn takes_choice(&self, field: &str, words: &str) {
        self.until(&format!("{field} to take {words}"), || {
            let field = self.found(Locator::Css(field));
            self.runtime.block_on(async { field.click().await.is_ok() && field.send_keys(words).await.is_ok() })
        });
        self.press_on(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active");
    }

    /// Presses Escape until no sheet lies over the page: one that comes while another is still going closes nothing.
    pub fn closes_sheets(&self) {
        self.until("the sheets to close", || {
            self.display.presses(&["Escape"]);
            self.settle();
            self.script("return document.querySelector('.ant-drawer-open') === null") == true
        });
    }

    /// Chooses a folder in the open dialog, once it shows a folder and not what was used lately: Enter goes
    /// into it, and once more takes it.
    pub fn choose_folder(&self, path: &str) {
        self.display.wait_for_dialog();
        self.display.presses(&["alt+Home"]);
        self.settle();
        self.display.presses(&["ctrl+l"]);
        self.display.types(path, 12);
        self.until("the folder to be chosen", || {
            self.settle();
            self.display.presses(&["Return"]);
            self.settle();
            !self.display.has_dialog()
        });
    }

    /// Waits until the page says this somewhere.
    pub fn says(&self, words: &str) {
        self.until(&format!("the page to say {words}"), || self.page_text().contains(words));
    }

    /// Copies a text in another place with Ctrl+C, so that it lies on the clipboard.
    pub fn copies(&self, text: &str) {
        self.runtime.block_on(self.client().execute(ELSEWHERE, vec![json!(text)])).expect("the page runs scripts");
        self.until("the text to be copied", || {
            self.display.presses(&["ctrl+a", "ctrl+c"]);
            self.script("return window.copiedElsewhere") == true
        });
        self.script("window.elsewhere.remove()");
    }

    /// Pastes with Ctrl+V where the keyboard is.
    pub fn pastes(&self) {
        self.display.presses(&["ctrl+v"]);
    }
}

/// An option of a list that is not put away.
fn option_saying(words: &str) -> String {
    format!(
        "//div[contains(@class, 'ant-select-dropdown') and not(contains(@class, 'ant-select-dropdown-hidden'))]\
         //div[contains(concat(@class, ' '), 'ant-select-item-option ')][normalize-space(.) = '{words}']"
    )
}
