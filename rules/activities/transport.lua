-- Transport.

economic_activity "cars.transport" { en = "Transport by cars, motorbikes and light vans", zh = "乘用车、摩托车和轻型商用车运输" }
