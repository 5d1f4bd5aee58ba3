//! What the panel shows: one row at the bottom, its tray at the right. And notifications that stay long
//! enough for a slow machine.

use std::path::Path;

use anyhow::Result;

const PANEL: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray"/>
  </property>
</channel>
"#;

const NOTIFYD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-notifyd" version="1.0">
  <property name="expire-timeout" type="int" value="60"/>
  <property name="do-fadeout" type="bool" value="false"/>
  <property name="initial-opacity" type="double" value="1.0"/>
</channel>
"#;

pub(super) fn write_configuration(home: &Path) -> Result<()> {
    let folder = home.join("config/xfce4/xfconf/xfce-perchannel-xml");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("xfce4-panel.xml"), PANEL)?;
    std::fs::write(folder.join("xfce4-notifyd.xml"), NOTIFYD)?;
    Ok(())
}
