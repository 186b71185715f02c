-- Manufacturing.

economic_activity "cement.manufacture" { en = "Making of cement", zh = "水泥制造" }
economic_activity "steel.manufacture"  { en = "Making of iron and steel", zh = "钢铁制造" }
