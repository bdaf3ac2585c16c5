/** Why ours differ, where several policies have the reason in common. */
export const TO_IMM = 'the service role is passed to IMM alone';
export const CURRENT_API = '`imm:GenerateWebofficeToken` and `imm:RefreshWebofficeToken` instead of `imm:GetWebofficeURL`, which is of the API of 2017';
