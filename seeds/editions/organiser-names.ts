/** Who runs the editions of the demo. The signer is invented. */
export const organiserNames = {
  organiserName: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
  organiserNameEn: 'Agency for Innovation, Green Transition and Industry Promotion',
  issuerName: 'Bộ Công Thương',
  signerName: 'Người ký minh họa',
  signerTitle: 'Cục trưởng',
  place: 'Hà Nội',
  certificateSeries: 'KV26-MH',
};
