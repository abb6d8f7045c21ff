/** The eligibility check: what each condition asks, what was found, and where the condition is written. */
export const eligibility = {
  asked: {
    facility: 'Cơ sở công nghiệp nông thôn thuộc diện được bình chọn',
    registration: 'Giấy đăng ký doanh nghiệp, hợp tác xã hoặc hộ kinh doanh',
    group: 'Nhóm sản phẩm',
    setItems: 'Tên các sản phẩm trong bộ, từ hai trở lên',
    setUnity: 'Các sản phẩm hợp thành một bộ',
    photos: 'Ít nhất 3 ảnh màu chụp từ các góc khác nhau',
    market: 'Thuyết minh về thị trường và khả năng phát triển sản xuất',
    technique: 'Thuyết minh về kinh tế, kỹ thuật, xã hội và môi trường',
    decision: 'Quyết định công nhận cấp tỉnh',
    certificate: 'Giấy chứng nhận cấp tỉnh còn hiệu lực',
    recognition: 'Công nhận cấp khu vực còn hiệu lực',
    papers: 'Các giấy tờ khác còn hiệu lực',
    repeated: 'Sản phẩm chưa có hồ sơ khác trong vòng',
    ownMake: 'Do cơ sở đăng ký sản xuất',
    series: 'Sản xuất được hàng loạt',
    lawful: 'Không vi phạm quy định pháp luật',
  },
  says: {
    facilityUnknown: 'Loại hình của {{producer}} không thuộc diện được bình chọn.',
    facilitySize: '{{producer}} có phải là doanh nghiệp nhỏ và vừa theo quy định không?',
    registrationMissing: 'Chưa có giấy chứng nhận đăng ký doanh nghiệp, hợp tác xã hoặc hộ kinh doanh.',
    groupMissing: 'Chưa chọn một trong bốn nhóm sản phẩm.',
    setItemsMissing: 'Bộ sản phẩm mới ghi tên {{count}} sản phẩm khác nhau, cần ít nhất hai.',
    setUnity:
      'Các sản phẩm trong bộ có cùng công năng và làm từ một loại nguyên liệu, hoặc cùng kiểu dáng, mẫu mã và công năng không?',
    photosMissing: 'Mới có {{count}} ảnh, cần ít nhất {{minimum}} ảnh màu chụp từ các góc khác nhau.',
    marketMissing: 'Chưa có phần thuyết minh về thị trường và khả năng phát triển sản xuất.',
    techniqueMissing: 'Chưa có phần thuyết minh về kinh tế, kỹ thuật, xã hội và môi trường.',
    decisionMissing: 'Chưa có bản sao quyết định công nhận của Ủy ban nhân dân tỉnh, thành phố.',
    certificateMissing: 'Chưa có giấy chứng nhận cấp tỉnh.',
    certificateExpired:
      'Giấy chứng nhận số {{number}} hết hiệu lực ngày {{expiresOn}}, trước ngày kết thúc đăng ký {{closingDay}}.',
    recognitionMissing:
      'Chưa có giấy chứng nhận cấp khu vực còn hiệu lực đến ngày kết thúc đăng ký {{closingDay}}.',
    recognitionElsewhere:
      'Giấy chứng nhận cấp khu vực số {{number}} không có trong sổ của hệ thống. Giấy này có đúng với danh sách công nhận của khu vực không?',
    recognitionNotListed:
      'Sản phẩm của giấy chứng nhận số {{number}} không có trong danh sách công nhận mới nhất của khu vực.',
    recognitionEnded:
      'Giấy chứng nhận cấp khu vực số {{number}} đã bị đình chỉ, thu hồi hoặc đã được thay bằng giấy khác.',
    recognitionExpired:
      'Giấy chứng nhận cấp khu vực số {{number}} hết hiệu lực ngày {{expiresOn}}, trước ngày kết thúc đăng ký {{closingDay}}.',
    papersExpired: 'Giấy tờ số {{numbers}} hết hiệu lực trước ngày kết thúc đăng ký {{closingDay}}.',
    repeated:
      'Cơ sở có {{count}} hồ sơ khác cùng tên sản phẩm trong vòng này. Có phải cùng một sản phẩm không?',
    ownMake: 'Sản phẩm có do {{producer}} trực tiếp sản xuất không?',
    ownMakeSet: 'Mọi sản phẩm trong bộ có do {{producer}} trực tiếp sản xuất không?',
    series: 'Sản phẩm có sản xuất hàng loạt được, không phải sản phẩm đơn chiếc không?',
    lawful:
      'Sản phẩm có tuân thủ quy định về sở hữu trí tuệ, chất lượng, an toàn, vệ sinh thực phẩm và môi trường không?',
  },
  source: {
    DECREE: 'Nghị định 45/2012/NĐ-CP, sửa đổi bởi 235/2025/NĐ-CP',
    PRODUCT: 'Thông tư 26/2014/TT-BCT và các thông tư sửa đổi: sản phẩm bình chọn',
    GROUPS: 'Thông tư 26/2014/TT-BCT và các thông tư sửa đổi: nhóm sản phẩm',
    FILE_1: 'Thông tư 26/2014/TT-BCT, sửa đổi bởi 14/2018/TT-BCT: hồ sơ, mục 1',
    FILE_2: 'Thông tư 26/2014/TT-BCT, sửa đổi bởi 14/2018/TT-BCT: hồ sơ, mục 2',
    FILE_3: 'Thông tư 26/2014/TT-BCT, sửa đổi bởi 14/2018/TT-BCT: hồ sơ, mục 3',
    FILE_4: 'Thông tư 26/2014/TT-BCT, sửa đổi bởi 14/2018/TT-BCT: hồ sơ, mục 4',
    ANNEX_4: 'Thông tư 26/2014/TT-BCT: Phụ lục 4, Phiếu chấm điểm',
    LEVELS: 'Thông tư 26/2014/TT-BCT và các thông tư sửa đổi: cấp bình chọn',
    CUSTOM: 'Đối chiếu trong vòng; không có điều khoản riêng',
  },
  verdict: { met: 'Đạt', notMet: 'Chưa đạt' },
  judge: {
    title: 'Người kiểm tra xem xét',
    lead: 'Hồ sơ không tự trả lời được các câu hỏi này. Chấp nhận hồ sơ là xác nhận đã xem xét.',
  },
  closingDay: 'Hiệu lực giấy tờ tính đến ngày kết thúc đăng ký, {{day}}.',
  same: 'Hồ sơ cùng tên sản phẩm',
};
