//! Texts of the playbook page.
