/** Industrial land (工业用地) in the classification of land uses. */
export const industrialUses: readonly string[] = ['1001'];

/** Industrial and logistics land (工业用地、物流仓储用地). */
export const industrialAndLogisticsUses: readonly string[] = ['1001', '1101'];
