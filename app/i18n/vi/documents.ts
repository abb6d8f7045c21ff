/** Words printed on papers. */
export const documents = {
  nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập – Tự do – Hạnh phúc',
  fullDate: 'ngày {{day}} tháng {{month}} năm {{year}}',
  demo: 'DỮ LIỆU MINH HỌA',
  certificate: {
    heading: 'Giấy chứng nhận',
    award: 'Sản phẩm công nghiệp nông thôn tiêu biểu',
    level: '{{level}} năm {{year}}',
    levels: {
      NORTH: 'cấp khu vực phía Bắc',
      CENTRAL: 'cấp khu vực miền Trung – Tây Nguyên',
      SOUTH: 'cấp khu vực phía Nam',
      NATIONAL: 'cấp quốc gia',
    },
    producer: 'Cơ sở sản xuất',
    address: 'Địa chỉ: {{address}}',
    province: 'Tỉnh, thành phố: {{province}}',
    decision: 'Theo Quyết định số {{number}} {{date}}',
    number: 'Số vào sổ: {{number}}',
    validUntil: 'Có giá trị đến hết {{date}}',
    check: 'Quét mã hoặc kiểm tra tại',
    placeAndDate: '{{place}}, {{date}}',
    demoLine: 'Dữ liệu minh họa – không có giá trị pháp lý',
    file: 'Giấy chứng nhận {{number}}',
  },
};
