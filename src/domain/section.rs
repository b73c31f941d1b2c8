//! Sections of a plan: what only one page works on, read when that page first asks for it.
//!
//! A plan carries a section as it was saved. Whoever knows the section's kind turns it into a value, once; whoever does
//! not carries it along unread. So the code of a section is needed only where somebody works on it.

use std::any::Any;
use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

use super::plan::Plan;

/// Where a section of one kind stands, and how it is read and written. A saved form is a text; which one is not known
/// here.
pub struct SectionKind<T: 'static> {
    /// Its place in a plan.
    pub of: fn(&Plan) -> &Section,
    /// Its place in a plan, to put another one there.
    pub of_mut: fn(&mut Plan) -> &mut Section,
    /// The value of a saved form; none for a section that nobody has touched.
    pub read: fn(Option<&str>) -> T,
    /// Its saved form; none if it says no more than an untouched section.
    pub write: fn(&T) -> Option<String>,
    /// Drops what an edit left without a place, so that a value is always the one that its saved form is read as.
    pub tidy: fn(&mut T),
}

impl<T> fmt::Debug for SectionKind<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::any::type_name::<T>())
    }
}

/// A section of a plan.
#[derive(Clone, Default)]
pub struct Section(Rc<Inner>);

#[derive(Default)]
struct Inner {
    saved: Option<String>,
    value: OnceCell<Rc<dyn Valued>>,
}

/// A value that knows its saved form.
trait Valued {
    fn saved(&self) -> Option<String>;
    fn is_same(&self, other: &dyn Valued) -> bool;
    /// Reads another section of the same kind.
    fn read_alike(&self, saved: Option<&str>) -> Rc<dyn Valued>;
    fn as_any(&self) -> &dyn Any;
}

struct Value<T: 'static> {
    value: Rc<T>,
    kind: &'static SectionKind<T>,
}

impl<T: PartialEq> Valued for Value<T> {
    fn saved(&self) -> Option<String> {
        (self.kind.write)(&self.value)
    }

    fn is_same(&self, other: &dyn Valued) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.value == other.value)
    }

    fn read_alike(&self, saved: Option<&str>) -> Rc<dyn Valued> {
        Rc::new(Self { value: Rc::new((self.kind.read)(saved)), kind: self.kind })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Section {
    /// A section as it was saved.
    #[must_use]
    pub fn from_saved(text: String) -> Self {
        Self(Rc::new(Inner { saved: Some(text), value: OnceCell::new() }))
    }

    /// A section of a known value.
    #[must_use]
    pub fn new<T: PartialEq>(value: T, kind: &'static SectionKind<T>) -> Self {
        let value: Rc<dyn Valued> = Rc::new(Value { value: Rc::new(value), kind });
        Self(Rc::new(Inner { saved: None, value: OnceCell::from(value) }))
    }

    /// Its value; read from its saved form the first time.
    #[must_use]
    pub fn get<T: PartialEq>(&self, kind: &'static SectionKind<T>) -> Rc<T> {
        let read = || Rc::new((kind.read)(self.0.saved.as_deref()));
        let value = self.0.value.get_or_init(|| Rc::new(Value { value: read(), kind }));
        // A section has one kind only, so that the other way is never gone.
        value.as_any().downcast_ref::<Value<T>>().map_or_else(read, |known| Rc::clone(&known.value))
    }

    /// Its saved form; none if it says nothing.
    #[must_use]
    pub fn saved(&self) -> Option<String> {
        // What was only read is written as it came.
        self.0.saved.clone().or_else(|| self.0.value.get().and_then(|value| value.saved()))
    }
}

/// Two sections are equal if their values are. Where nobody has read either, their saved forms are compared: the code
/// that reads them may not be there. At worst a difference is seen that is one of form only.
impl PartialEq for Section {
    fn eq(&self, other: &Self) -> bool {
        if Rc::ptr_eq(&self.0, &other.0) || (self.0.saved.is_some() && self.0.saved == other.0.saved) {
            return true;
        }
        let read_alike = |it: &Self, known: &Rc<dyn Valued>| {
            let read = || known.read_alike(it.0.saved.as_deref());
            Rc::clone(it.0.value.get_or_init(read))
        };
        match (self.0.value.get(), other.0.value.get()) {
            (Some(one), Some(two)) => one.is_same(&**two),
            (Some(one), None) => one.is_same(&*read_alike(other, one)),
            (None, Some(two)) => two.is_same(&*read_alike(self, two)),
            (None, None) => self.0.saved == other.0.saved,
        }
    }
}

impl Eq for Section {}

impl fmt::Debug for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.saved().as_deref().unwrap_or("nothing"))
    }
}
