package io.tidu.shell.demo;

/** A trade of invented firms: what its name says, what it makes, where that stands in the classifications. */
enum Trade {
    VALVES("流体控制", "高压自力式调节阀", "C3443", "3407030100", "石油化工装备"),
    BEARINGS("精密轴承", "高速主轴陶瓷球轴承", "C3451", "3408010200", "数控机床"),
    SENSORS("传感技术", "耐高温压电振动传感器", "C4021", "4005040300", "智能仪器仪表"),
    ALLOYS("新材料", "高纯钛合金丝材", "C3252", "3205020100", "钛及钛合金"),
    TEA_MACHINES("农机装备", "茶叶连续化杀青机", "C3572", "3510060200", "现代农业装备"),
    CERAMICS("陶瓷科技", "氧化铝多孔陶瓷滤芯", "C3073", "3007030500", "先进陶瓷"),
    CABLES("线缆", "航空轻型耐火电缆", "C3831", "3804010300", "航空配套"),
    HERBS("生物制药", "秦药配方颗粒", "C2730", "2703010100", "生物医药"),
    MOULDS("模具", "多腔热流道注塑模具", "C3525", "3505040200", "汽车零部件"),
    DRONES("航空科技", "山地植保无人机飞控", "C3963", "3902020100", "无人机"),
    BATTERIES("新能源", "钠离子电池正极材料", "C3841", "3806030100", "新型储能"),
    SOFTWARE("软件", "设备预测性维护软件", "I6513", "6201020300", "工业软件");

    final String label;
    final String product;
    final String industry;
    final String productCode;
    final String chain;

    Trade(String label, String product, String industry, String productCode, String chain) {
        this.label = label;
        this.product = product;
        this.industry = industry;
        this.productCode = productCode;
        this.chain = chain;
    }
}
