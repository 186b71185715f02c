-- Buildings.

economic_activity "buildings.ownership" { en = "Buying and owning buildings", zh = "建筑购置与持有" }
economic_activity "buildings.new"       { en = "Construction of new buildings", zh = "新建建筑" }
